package uk.npws.alongside.events.enquiry;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.foundation.KeepingPlan;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.people.ErasurePlanned;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.SubjectAsked;

/** How long what people write is kept, and what is told and removed of somebody who asks. */
@ApplicationScoped
public class KeptEnquiries {

  static final Period RAW = Period.ofDays(90);
  static final Period ENQUIRY = Period.ofMonths(24);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Outbox outbox;
  @Inject People people;

  void plan(@Observes @Priority(21) KeepingPlan plan) {
    plan.keep("enquiry-raw", RAW, this::rawMail).keep("enquiry", ENQUIRY, this::enquiries);
  }

  private int rawMail(Instant before) {
    change("delete from mail_acknowledged where day < ?1", Timestamp.from(before));
    change(
        "delete f from enquiry_file f join received_mail m on m.id = f.mail where m.received < ?1",
        Timestamp.from(before));
    return change(
        "delete p from received_piece p join received_mail m on m.id = p.mail"
            + " where m.received < ?1",
        Timestamp.from(before));
  }

  private int enquiries(Instant before) {
    change("delete from received_mail where received < ?1", Timestamp.from(before));
    return change("delete from enquiry where latest < ?1", Timestamp.from(before));
  }

  private int change(String statement, Object value) {
    return entities.createNativeQuery(statement).setParameter(1, value).executeUpdate();
  }

  void tell(@Observes @Priority(21) SubjectAsked asked) {
    PersonCard card = people.card(asked.person());
    of(card)
        .forEach(
            enquiry ->
                asked.tell(
                    "enquiries",
                    "from",
                    enquiry.sender(),
                    "subject",
                    enquiry.subject(),
                    "opened",
                    enquiry.opened(),
                    "latest",
                    enquiry.latest()));
    mails(card)
        .forEach(
            mail ->
                asked.tell(
                    "mailsToUs",
                    "received",
                    mail.received(),
                    "subject",
                    mail.subject(),
                    "text",
                    mail.body()));
  }

  void plan(@Observes @Priority(21) ErasurePlanned plan) {
    plan.goes("mails", mails(plan.person()).size());
  }

  void erase(@Observes @Priority(21) PersonErased erased) {
    PersonCard former = erased.former();
    List<UUID> theirs = of(former).stream().map(Enquiry::id).toList();
    outbox.forgetAbout(theirs);
    change("delete from received_mail where sender = ?1", former.email());
    change("delete from enquiry where sender = ?1", former.email());
    entities
        .createQuery("update Enquiry e set e.person = null where e.person = :person")
        .setParameter("person", former.id().value())
        .executeUpdate();
  }

  private List<Enquiry> of(PersonCard person) {
    return entities
        .createQuery(
            "select e from Enquiry e where e.sender = :address order by e.opened", Enquiry.class)
        .setParameter("address", String.valueOf(person.email()))
        .getResultList();
  }

  private List<ReceivedMail> mails(PersonCard person) {
    return entities
        .createQuery(
            "select m from ReceivedMail m where m.sender = :address order by m.id",
            ReceivedMail.class)
        .setParameter("address", String.valueOf(person.email()))
        .getResultList();
  }
}
