package uk.npws.alongside.events;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import uk.npws.alongside.foundation.KeepingPlan;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.people.ErasurePlanned;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.SubjectAsked;

/**
 * Nominations and offers of somebody who asks what is held, or to be forgotten; and how long they
 * are kept. What a force wrote about somebody serves one decision, so it goes a year after it.
 */
@ApplicationScoped
public class NominationData {

  static final Period NOMINATION = Period.ofYears(1);
  static final Period OFFER = Period.ofYears(6);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Outbox outbox;

  void plan(@Observes @Priority(20) KeepingPlan plan) {
    plan.keep("nomination", NOMINATION, this::nominationsOver)
        .keep("course-offer", OFFER, this::offersOver);
  }

  private int nominationsOver(Instant before) {
    List<UUID> over =
        entities
            .createQuery("select n.id from Nomination n where n.event.ends < :before", UUID.class)
            .setParameter("before", before)
            .getResultList();
    return over.isEmpty() ? 0 : delete("Nomination x where x.id in :of", over);
  }

  private int offersOver(Instant before) {
    return delete("CourseOffer x where x.made < :of", before);
  }

  void tell(@Observes @Priority(20) SubjectAsked asked) {
    nominations(asked.person()).forEach(nomination -> tell(asked, nomination));
    offers(asked.person()).forEach(offer -> tell(asked, offer));
    by(asked.person())
        .forEach(
            nomination ->
                asked.tell(
                    "nominatedOthers",
                    "event",
                    nomination.event().title(),
                    "made",
                    nomination.made()));
  }

  private static void tell(SubjectAsked asked, Nomination nomination) {
    Merits merits = nomination.merits();
    asked.tell(
        "nominations",
        "event",
        nomination.event().title(),
        "starts",
        nomination.event().starts(),
        "made",
        nomination.made(),
        "answerBy",
        nomination.answerBy(),
        "state",
        word(nomination.state()),
        "reasonOfNo",
        word(nomination.noThanks()),
        "rank",
        nomination.rank(),
        "capacity",
        merits.capacity(),
        "passion",
        merits.passion(),
        "drive",
        merits.drive(),
        "credibility",
        merits.credibility());
  }

  private static void tell(SubjectAsked asked, CourseOffer offer) {
    asked.tell(
        "courseOffers",
        "course",
        offer.course().title(),
        "made",
        offer.made(),
        "letter",
        offer.told(),
        "withdrawn",
        offer.withdrawn());
  }

  void plan(@Observes @Priority(20) ErasurePlanned plan) {
    PersonId person = plan.person().id();
    plan.goes("nominations", nominations(person).size())
        .goes("course-offers", offers(person).size());
  }

  void erase(@Observes @Priority(20) PersonErased erased) {
    PersonId person = erased.person();
    outbox.forgetAbout(nominations(person).stream().map(Nomination::id).toList());
    outbox.forgetAbout(offers(person).stream().map(CourseOffer::id).toList());
    delete("Nomination x where x.person = :of", person.value());
    delete("CourseOffer x where x.person = :of", person.value());
  }

  private List<Nomination> nominations(PersonId person) {
    return entities
        .createQuery(
            "select n from Nomination n join fetch n.event left join fetch n.booking"
                + " where n.person = :person order by n.made",
            Nomination.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  private List<Nomination> by(PersonId nominator) {
    return entities
        .createQuery(
            "select n from Nomination n join fetch n.event"
                + " where n.nominatedBy = :nominator and n.person <> :nominator order by n.made",
            Nomination.class)
        .setParameter("nominator", nominator.value())
        .getResultList();
  }

  private List<CourseOffer> offers(PersonId person) {
    return entities
        .createQuery(
            "select o from CourseOffer o join fetch o.course where o.person = :person"
                + " order by o.made",
            CourseOffer.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  private int delete(String which, Object of) {
    return entities.createQuery("delete from " + which).setParameter("of", of).executeUpdate();
  }

  private static String word(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
