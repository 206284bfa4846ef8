package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * Interest before dates: people who want to hear when a course has one, and how many a force would
 * send. Everybody says it for themselves, a coordinator for the own force; NPWS sees the {@link
 * Demand}.
 */
@ApplicationScoped
@Patient
@Transactional
public class Interests {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject People people;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What the actor said about this course, if anything. */
  public Optional<Interest> mine(Actor actor, Course course) {
    return of(course, me(actor));
  }

  /** Wants to hear; said again after the letter, later dates count. */
  public void say(Actor actor, Course course) {
    PersonId me = me(actor);
    Optional<Interest> before = of(course, me);
    if (before.isPresent() && before.get().told() == null) {
      return;
    }
    var card = people.card(me);
    before.ifPresentOrElse(
        again -> again.say(card.force(), clock.instant()),
        () -> entities.persist(new Interest(course, card, clock.instant())));
    entities.flush();
    audit.record(actor.as(Role.MEMBER), "interest said", "course", course.code(), null);
  }

  /** Does not want to hear any more; done twice, it is done once. */
  public void withdraw(Actor actor, Course course) {
    of(course, me(actor))
        .ifPresent(
            interest -> {
              entities.remove(interest);
              audit.record(
                  actor.as(Role.MEMBER), "interest withdrawn", "course", course.code(), null);
            });
  }

  /** What the own force said about this course, if anything. */
  public Optional<ForceInterest> ofForce(Actor actor, ForceId force, Course course) {
    check(actor, force);
    return entities
        .createQuery(
            "select i from ForceInterest i where i.course = :course and i.force = :force",
            ForceInterest.class)
        .setParameter("course", course.code())
        .setParameter("force", force.code())
        .getResultStream()
        .findFirst();
  }

  /** So many would come from the force; with 0 it takes back what it said. */
  public void sayForForce(Actor actor, ForceId force, Course course, int number) {
    Optional<ForceInterest> before = ofForce(actor, force, course);
    Fields.between("people", number, 0, ForceInterest.MOST);
    if (number == 0) {
      before.ifPresent(entities::remove);
    } else {
      ForceInterest interest = before.orElseGet(() -> new ForceInterest(course, force));
      interest.say(number, me(actor), clock.instant());
      entities.persist(interest);
    }
    entities.flush();
    audit.record(
        actor.as(Role.COORDINATOR),
        "interest of a force said",
        "course",
        course.code(),
        force.code() + ": " + number);
  }

  /** What was said and is still to be answered, by course and force. */
  public List<Demand> demand(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw EventRefused.notYours();
    }
    List<Demand> people =
        entities
            .createQuery(
                "select i.course, i.force, count(i) from Interest i where i.told is null"
                    + " group by i.course, i.force",
                Object[].class)
            .getResultStream()
            .map(row -> new Demand((String) row[0], force(row[1]), ((Number) row[2]).intValue(), 0))
            .toList();
    List<Demand> forces =
        entities
            .createQuery(
                "select i.course, i.force, i.people from ForceInterest i where i.told is null",
                Object[].class)
            .getResultStream()
            .map(row -> new Demand((String) row[0], force(row[1]), 0, ((Number) row[2]).intValue()))
            .toList();
    return Demand.together(people, forces);
  }

  private static ForceId force(Object code) {
    return code == null ? null : new ForceId((String) code);
  }

  private Optional<Interest> of(Course course, PersonId person) {
    return entities
        .createQuery(
            "select i from Interest i where i.course = :course and i.person = :person",
            Interest.class)
        .setParameter("course", course.code())
        .setParameter("person", person.value())
        .getResultStream()
        .findFirst();
  }

  private static PersonId me(Actor actor) {
    if (!actor.signedIn()) {
      throw EventRefused.signedOut();
    }
    return actor.person();
  }

  private static void check(Actor actor, ForceId force) {
    if (!actor.has(Role.COORDINATOR, force)) {
      throw EventRefused.notYourForce();
    }
  }
}
