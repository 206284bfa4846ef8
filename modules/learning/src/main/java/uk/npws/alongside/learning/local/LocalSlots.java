package uk.npws.alongside.learning.local;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Part;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/** Filling the slots of learning pages for a force, and reading what one's own force says there. */
@ApplicationScoped
@Transactional
public class LocalSlots {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Library library;
  @Inject People people;
  @Inject AuditTrail auditTrail;
  @Inject Clock clock;

  /** What the reader's force says on the pages of this package, by slot; no statement if none. */
  public Map<String, LocalWords> read(Actor actor, LearningPackage pack) {
    var read = new LinkedHashMap<String, LocalWords>();
    if (actor.signedIn() && actor.force() != null && slots(pack).findAny().isPresent()) {
      of(actor.force()).stream()
          .filter(local -> local.filled() && local.packageId().equals(pack.id()))
          .forEach(local -> read.put(local.slot(), local));
    }
    return read;
  }

  /** Every slot there is, and what this force says in it. */
  public List<LocalSlot> all(Actor actor, ForceId force) {
    requireSight(actor, force);
    List<LocalWords> written = of(force);
    return library.packages().stream()
        .flatMap(pack -> slots(pack).map(slot -> slot(slot, written)))
        .toList();
  }

  /** One slot, for whoever may fill it. */
  public LocalSlot get(Actor actor, ForceId force, String packageId, String slotId) {
    requireCoordinator(actor, force);
    return find(force, packageId, slotId);
  }

  /**
   * Puts these words into a slot; empty ones take away what stands there.
   *
   * @param seen the version that was before the writer; another's words are never written over
   */
  public void write(
      Actor actor, ForceId force, String packageId, String slotId, String words, int seen) {
    requireCoordinator(actor, force);
    find(force, packageId, slotId);
    LocalWords local = held(force, packageId, slotId);
    local.write(words, seen, actor.person(), clock.instant());
    auditTrail.record(
        actor.as(Role.COORDINATOR),
        local.filled() ? "local help written" : "local help taken away",
        "local help",
        local.id(),
        force.code() + " " + packageId + "/" + slotId);
  }

  /** Who wrote these last, in one statement; who was erased is missing. */
  public Map<PersonId, PersonCard> writers(Actor actor, ForceId force, Collection<LocalSlot> of) {
    requireSight(actor, force);
    return people.cards(
        of.stream()
            .map(LocalSlot::local)
            .filter(local -> local != null && local.changedBy() != null)
            .map(LocalWords::changedBy)
            .distinct()
            .toList());
  }

  private LocalSlot find(ForceId force, String packageId, String slotId) {
    return slots(library.get(packageId))
        .filter(place -> place.slot().id().equals(slotId))
        .findFirst()
        .map(place -> slot(place, of(force)))
        .orElseThrow(LocalWordsRefused::unknown);
  }

  /** The slots of a package, not yet looked at for a force. */
  private static Stream<LocalSlot> slots(LearningPackage pack) {
    return pack.pages().stream().flatMap(page -> slots(pack, page));
  }

  private static Stream<LocalSlot> slots(LearningPackage pack, Page page) {
    return page.parts().stream()
        .filter(Part.LocalSlot.class::isInstance)
        .map(part -> new LocalSlot(pack, page, (Part.LocalSlot) part, null));
  }

  private static LocalSlot slot(LocalSlot place, List<LocalWords> written) {
    return written.stream()
        .filter(local -> local.packageId().equals(place.pack().id()))
        .filter(local -> local.slot().equals(place.slot().id()))
        .findFirst()
        .map(local -> new LocalSlot(place.pack(), place.page(), place.slot(), local))
        .orElse(place);
  }

  private List<LocalWords> of(ForceId force) {
    return entities
        .createQuery("select l from LocalWords l where l.force = :force", LocalWords.class)
        .setParameter("force", force.code())
        .getResultList();
  }

  /** The row of this slot, made if need be; two who begin it at once wait for each other here. */
  private LocalWords held(ForceId force, String packageId, String slotId) {
    entities
        .createNativeQuery(
            "insert into learning_local_slot"
                + " (id, force_code, package, slot, words, changed, version)"
                + " values (?, ?, ?, ?, '', ?, 0) on duplicate key update version = version")
        .setParameter(1, Ids.bytes(Ids.next()))
        .setParameter(2, force.code())
        .setParameter(3, packageId)
        .setParameter(4, slotId)
        .setParameter(5, Timestamp.from(clock.instant()))
        .executeUpdate();
    TypedQuery<LocalWords> row =
        entities.createQuery(
            "select l from LocalWords l where l.force = :force and l.packageId = :package"
                + " and l.slot = :slot",
            LocalWords.class);
    return row.setParameter("force", force.code())
        .setParameter("package", packageId)
        .setParameter("slot", slotId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("eclipselink.refresh", "true")
        .getSingleResult();
  }

  private static void requireSight(Actor actor, ForceId force) {
    if (!actor.has(Role.NPWS)) {
      requireCoordinator(actor, force);
    }
  }

  private static void requireCoordinator(Actor actor, ForceId force) {
    if (!actor.has(Role.COORDINATOR, force)) {
      throw LocalWordsRefused.notYours();
    }
  }
}
