package uk.npws.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.npws.alongside.learning.content.Item;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.PersonId;

/** What learners wrote for themselves. Every door here is for the writer only. */
@ApplicationScoped
@Transactional
public class Reflections {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Library library;
  @Inject Clock clock;

  /** Takes away what the learner wrote. What was done stays done. */
  public void forget(Actor actor, String packageId, String reflectionId) {
    entities
        .createQuery(
            "delete from Reflection r where r.person = :person and r.packageId = :package"
                + " and r.item = :item")
        .setParameter("person", Learning.learner(actor).value())
        .setParameter("package", packageId)
        .setParameter("item", reflectionId)
        .executeUpdate();
  }

  /** All that the reader wrote for themselves, oldest first; what is asked no more is left out. */
  public List<OwnWords> ownWords(Actor actor) {
    return entities
        .createQuery(
            "select r from Reflection r where r.person = :person order by r.written",
            Reflection.class)
        .setParameter("person", Learning.learner(actor).value())
        .getResultStream()
        .flatMap(this::inPlace)
        .toList();
  }

  private Stream<OwnWords> inPlace(Reflection kept) {
    return library.packages().stream()
        .filter(pack -> pack.id().equals(kept.packageId()))
        .flatMap(pack -> pack.pages().stream().flatMap(page -> asked(kept, pack, page)));
  }

  private static Stream<OwnWords> asked(Reflection kept, LearningPackage pack, Page page) {
    return page.reflection(kept.item()).stream()
        .map(asked -> new OwnWords(pack, page, asked, kept.words(), kept.written()));
  }

  /**
   * Keeps these words instead of what the learner saw before writing them; whatever else they wrote
   * meanwhile stays in front of them.
   */
  void keepBeside(PersonId learner, String packageId, String item, String words, String seen) {
    at(learner, packageId, item).writeBeside(words, seen, clock.instant());
  }

  /** What the learner wrote on this page, by the id of the reflection. */
  Map<String, String> on(PersonId learner, String packageId, Page page) {
    var written = new LinkedHashMap<String, String>();
    if (page.items().stream().anyMatch(item -> item.kind() == Item.Kind.REFLECTION)) {
      all(learner, packageId)
          .forEach(reflection -> written.put(reflection.item(), reflection.words()));
    }
    return written;
  }

  private List<Reflection> all(PersonId learner, String packageId) {
    return entities
        .createQuery(
            "select r from Reflection r where r.person = :person and r.packageId = :package",
            Reflection.class)
        .setParameter("person", learner.value())
        .setParameter("package", packageId)
        .getResultList();
  }

  private Reflection at(PersonId learner, String packageId, String item) {
    return all(learner, packageId).stream()
        .filter(reflection -> reflection.item().equals(item))
        .findAny()
        .orElseGet(
            () -> {
              Reflection reflection = new Reflection(learner, packageId, item);
              entities.persist(reflection);
              return reflection;
            });
  }
}
