package uk.npws.alongside.awards;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import uk.npws.alongside.awards.sheet.SheetPdf;
import uk.npws.alongside.awards.sheet.SheetText;
import uk.npws.alongside.awards.sheet.SigningKey;

/**
 * Turns the facts of a certificate into its signed file, in the words of the template it was issued
 * with. A plain class, safe to share between threads.
 */
public final class CertificatePdf {

  private static final int GROUPS_ON_THE_FIRST_LINE = 14;

  private final SheetPdf sheet;
  private final String address;

  /**
   * @param address of the portal, where the QR code leads
   */
  public CertificatePdf(SigningKey key, String address) {
    this.sheet = new SheetPdf(key);
    this.address = address.replaceAll("/+$", "");
  }

  /** The signed file, made at this moment. */
  public byte[] write(CertificateFacts facts, Instant now) {
    return sheet.write(text(facts), now);
  }

  private SheetText text(CertificateFacts facts) {
    Words words = new Words(facts.template());
    return new SheetText(
        words.get("language"),
        words.get("title", facts.printedName()),
        words.get("issuer"),
        facts.validUntil() == null ? "" : words.get("valid", Wording.day(facts.validUntil())),
        words.get("opening"),
        facts.printedName(),
        facts.statement(),
        facts.award(),
        facts.source(),
        when(facts),
        signatories(facts, words),
        check(facts, words),
        link(facts, words));
  }

  private static String when(CertificateFacts facts) {
    String days = Wording.days(facts.from(), facts.to());
    return facts.minutes() == 0 ? days : days + ", " + Wording.time(facts.minutes());
  }

  private static List<SheetText.Signatory> signatories(CertificateFacts facts, Words words) {
    var signatories = new ArrayList<SheetText.Signatory>();
    if (!facts.trainer().isEmpty()) {
      signatories.add(new SheetText.Signatory(facts.trainer(), words.get("trainer")));
    }
    signatories.add(new SheetText.Signatory(words.get("issuer"), words.get("signed")));
    return signatories;
  }

  private SheetText.Check check(CertificateFacts facts, Words words) {
    String code = facts.code().grouped();
    List<String> lines =
        List.of(
            code.substring(0, GROUPS_ON_THE_FIRST_LINE),
            code.substring(GROUPS_ON_THE_FIRST_LINE + 1));
    return new SheetText.Check(
        words.get("check"),
        address.replaceFirst("^https?://", "") + "/verify",
        lines,
        words.get("serial", facts.serial().value()));
  }

  private SheetText.Link link(CertificateFacts facts, Words words) {
    return new SheetText.Link(
        address + "/verify/" + facts.code().grouped(), words.get("link", facts.serial().value()));
  }

  /** The words of one version of the template. */
  private record Words(ResourceBundle bundle) {

    Words(int template) {
      this(
          ResourceBundle.getBundle(
              "uk.npws.alongside.awards.template-" + template,
              Locale.UK,
              Words.class.getClassLoader()));
    }

    String get(String key, String... facts) {
      String text = bundle.getString(key);
      return facts.length == 0 ? text : text.replace("{}", facts[0]);
    }
  }
}
