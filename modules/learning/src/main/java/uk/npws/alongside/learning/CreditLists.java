package uk.npws.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/** Credits as they are read: one's own by the learner, all of them by the national team. */
@ApplicationScoped
@Transactional
public class CreditLists {

  private static final int MOST = 200;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Library library;
  @Inject People people;

  /** What the reader asked for or was given in this package, newest first. */
  public List<CreditLine> mine(Actor actor, String packageId) {
    return lines(of(Learning.learner(actor), packageId));
  }

  /** Those in this state, the longest waiting first, for the team. */
  public List<CreditLine> list(Actor actor, CreditState state) {
    requireTeam(actor);
    return lines(
        entities
            .createQuery(
                "select c from Credit c where c.state = :state order by c.asked", Credit.class)
            .setParameter("state", state)
            .setMaxResults(MOST)
            .getResultList());
  }

  /** How many wait for an answer. */
  public long waiting(Actor actor) {
    requireTeam(actor);
    return entities
        .createQuery("select count(c) from Credit c where c.state = :asked", Long.class)
        .setParameter("asked", CreditState.ASKED)
        .getSingleResult();
  }

  /** One of them, for the team. */
  public CreditLine line(Actor actor, CreditId id) {
    requireTeam(actor);
    return Optional.ofNullable(entities.find(Credit.class, id.value()))
        .flatMap(credit -> lines(List.of(credit)).stream().findFirst())
        .orElseThrow(CreditRefused::unknown);
  }

  List<Credit> of(PersonId learner, String packageId) {
    return entities
        .createQuery(
            "select c from Credit c where c.person = :person and c.packageId = :package"
                + " order by c.asked desc",
            Credit.class)
        .setParameter("person", learner.value())
        .setParameter("package", packageId)
        .getResultList();
  }

  /** With names, in one statement for all; what content no longer has is left out. */
  List<CreditLine> lines(List<Credit> credits) {
    Map<PersonId, PersonCard> cards =
        people.cards(credits.stream().map(Credit::person).distinct().toList());
    return credits.stream()
        .flatMap(
            credit ->
                library
                    .find(credit.packageId())
                    .map(
                        pack ->
                            new CreditLine(
                                credit,
                                cards.get(credit.person()),
                                pack,
                                pack.page(credit.page()).orElse(null)))
                    .stream())
        .toList();
  }

  static void requireTeam(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw CreditRefused.notYours();
    }
  }
}
