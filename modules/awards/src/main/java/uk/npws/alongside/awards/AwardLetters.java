package uk.npws.alongside.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.people.PersonCard;

/** What people are told about their certificates and badges, in the caller's transaction. */
@ApplicationScoped
public class AwardLetters {

  @Inject Outbox outbox;

  void ready(Certificate certificate, PersonCard to) {
    send("certificate-ready", certificate, to, facts(certificate));
  }

  void replaced(Certificate successor, Serial old, PersonCard to) {
    Map<String, String> facts = facts(successor);
    facts.put("oldSerial", old.value());
    send("certificate-replaced", successor, to, facts);
  }

  void withdrawn(Certificate certificate, PersonCard to) {
    send("certificate-withdrawn", certificate, to, facts(certificate));
  }

  void posted(PinBadge badge, LocalDate day, PersonCard to) {
    String reference = badge.carrierReference();
    outbox.post(
        "pin-badge-posted",
        badge.id().value(),
        recipient(to),
        Map.of(
            "firstName",
            to.firstName(),
            "source",
            badge.sourceTitle(),
            "day",
            Wording.day(day),
            "carrier",
            reference.isEmpty()
                ? "It went as a letter, without tracking."
                : "The carrier’s reference is " + reference + "."));
  }

  private void send(
      String kind, Certificate certificate, PersonCard to, Map<String, String> facts) {
    facts.put("firstName", to.firstName());
    outbox.post(kind, certificate.id().value(), recipient(to), facts);
  }

  private static Map<String, String> facts(Certificate certificate) {
    CertificateFacts said = certificate.facts();
    String address = Setting.ADDRESS.value().replaceAll("/+$", "");
    Map<String, String> facts = new HashMap<>();
    facts.put("link", address + "/me/certificates/" + certificate.id() + "/pdf");
    facts.put("verify", address + "/verify/" + said.code().grouped());
    facts.put("award", said.awardAlone());
    facts.put("source", said.source());
    facts.put("days", Wording.days(said.from(), said.to()));
    facts.put("serial", said.serial().value());
    return facts;
  }

  private static Letter.Recipient recipient(PersonCard card) {
    return new Letter.Recipient(card.name(), card.email());
  }
}
