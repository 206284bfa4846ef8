package uk.npws.alongside.portal.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.awards.CertificateFacts;
import uk.npws.alongside.awards.Verdict;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.portal.frame.Words;

/** One certificate checked by its code, or the form to check one. */
@Named
@RequestScoped
public class VerifyPage {

  @Inject Checking checking;
  @Inject Words words;
  @Inject Clock clock;
  @Inject @Param String code;

  /**
   * What became of an uploaded file: {@code same}, {@code changed}, {@code unknown}, {@code large},
   * {@code none}.
   */
  @Inject @Param String file;

  private Verdict verdict;

  public Verdict getVerdict() {
    if (verdict == null && "unknown".equals(file)) {
      verdict = Verdict.notFound(clock.instant());
    } else if (verdict == null && isAsked()) {
      verdict = checking.byCode(code);
    }
    return verdict;
  }

  public boolean isAsked() {
    return code != null && !code.isBlank() || "unknown".equals(file);
  }

  /** What was typed, while it is not found: whoever mistyped can mend it. */
  public String getCode() {
    return code == null || getVerdict() != null && getVerdict().found() ? "" : code.strip();
  }

  /** The problem with the form, as the end of a message key, or an empty text. */
  public String getProblem() {
    return "large".equals(file) || "none".equals(file) ? file : "";
  }

  public boolean isFileChanged() {
    return "changed".equals(file) && getVerdict() != null && getVerdict().found();
  }

  public boolean isFileSame() {
    return "same".equals(file) && getVerdict() != null && getVerdict().found();
  }

  public String getTone() {
    return switch (getVerdict().answer()) {
      case VALID -> "good";
      case EXPIRED -> "warn";
      case REVOKED, NOT_FOUND -> "bad";
      case REPLACED -> "off";
    };
  }

  public String getHeading() {
    return words.get(key("heading"));
  }

  public String getExplanation() {
    Verdict shown = getVerdict();
    return switch (shown.answer()) {
      case EXPIRED ->
          words.of(
              key("text"),
              shown.endedOn() == null ? shown.certificate().validUntil() : shown.endedOn());
      case REVOKED, REPLACED -> words.of(key("text"), shown.endedOn());
      default -> words.get(key("text"));
    };
  }

  private String key(String what) {
    String answer = getVerdict().answer().name().toLowerCase(Locale.ROOT);
    return "awards.verdict." + answer.replace('_', '-') + "." + what;
  }

  /** "Wednesday 3 March 2027, 14 hours". */
  public String getEarned() {
    CertificateFacts facts = getVerdict().certificate();
    String time = AwardWords.time(facts.minutes(), words);
    return When.day(facts.to()) + (time.isEmpty() ? "" : ", " + time);
  }
}
