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
import uk.npws.alongside.foundation.KeepingPlan;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.people.ErasurePlanned;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.SubjectAsked;

/**
 * What people said about courses they want to hear of: how long it is kept, what somebody who asks
 * is told of it, and that it goes with them. What a coordinator said for a force goes too: whoever
 * follows says it anew.
 */
@ApplicationScoped
class InterestData {

  static final Period KEPT = Period.ofYears(2);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Outbox outbox;

  void keep(@Observes @Priority(22) KeepingPlan plan) {
    plan.keep("interest", KEPT, this::remove);
  }

  private int remove(Instant before) {
    return delete("Interest i where i.made < :of", before)
        + delete("ForceInterest i where i.made < :of", before);
  }

  void tell(@Observes @Priority(22) SubjectAsked asked) {
    interests(asked.person())
        .forEach(
            one ->
                asked.tell(
                    "interests",
                    "course",
                    title(one.course()),
                    "said",
                    one.made(),
                    "lettersOfDates",
                    one.told()));
    ofForces(asked.person())
        .forEach(
            one ->
                asked.tell(
                    "interestsOfTheForce",
                    "course",
                    title(one.course()),
                    "force",
                    one.force().code(),
                    "people",
                    one.people(),
                    "said",
                    one.made()));
  }

  private String title(String course) {
    return entities.find(Course.class, course).title();
  }

  void plan(@Observes @Priority(22) ErasurePlanned plan) {
    PersonId person = plan.person().id();
    plan.goes("interests", interests(person).size() + ofForces(person).size());
  }

  void erase(@Observes @Priority(22) PersonErased erased) {
    PersonId person = erased.person();
    outbox.forgetAbout(interests(person).stream().map(Interest::id).toList());
    outbox.forgetAbout(ofForces(person).stream().map(ForceInterest::id).toList());
    delete("Interest i where i.person = :of", person.value());
    delete("ForceInterest i where i.saidBy = :of", person.value());
  }

  private List<Interest> interests(PersonId person) {
    return entities
        .createQuery(
            "select i from Interest i where i.person = :person order by i.made", Interest.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  private List<ForceInterest> ofForces(PersonId person) {
    return entities
        .createQuery(
            "select i from ForceInterest i where i.saidBy = :person order by i.made",
            ForceInterest.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  private int delete(String which, Object of) {
    return entities.createQuery("delete from " + which).setParameter("of", of).executeUpdate();
  }
}
