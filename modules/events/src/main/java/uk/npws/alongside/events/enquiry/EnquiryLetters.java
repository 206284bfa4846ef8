package uk.npws.alongside.events.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.npws.alongside.foundation.LetterLeaving;
import uk.npws.alongside.foundation.Secrets;

/** What stands in the head of our answers: where answers go, what they answer, who wrote them. */
@ApplicationScoped
public class EnquiryLetters {

  static final String RECEIVED = "enquiry-received";
  static final String ANSWER = "enquiry-answer";

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  private final Secrets secrets = Secrets.ofInstallation();

  void address(@Observes LetterLeaving leaving) {
    String kind = leaving.letter().kind();
    if (!kind.equals(RECEIVED) && !kind.equals(ANSWER)) {
      return;
    }
    var enquiry = leaving.letter().about();
    leaving.say("Reply-To", ReplyAddress.of(enquiry, secrets, ReplyAddress.own()));
    leaving.say("Auto-Submitted", kind.equals(RECEIVED) ? "auto-replied" : "no");
    List<String> answered =
        entities
            .createQuery(
                "select m.messageId from ReceivedMail m where m.enquiry = :enquiry"
                    + " and m.kind = :person and m.messageId <> '' order by m.id desc",
                String.class)
            .setParameter("enquiry", enquiry)
            .setParameter("person", MailKind.PERSON)
            .setMaxResults(1)
            .getResultList();
    if (!answered.isEmpty()) {
      leaving.say("In-Reply-To", answered.get(0));
      leaving.say("References", answered.get(0));
    }
  }
}
