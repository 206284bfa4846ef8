package uk.npws.alongside.learning;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.learning.content.Item;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Part;
import uk.npws.alongside.people.PersonId;

/**
 * How far one person has come in one package: where they were last, and a step for each item they
 * did something about. Begins when the first page is opened, grows with answers and confirmations,
 * and never shrinks within an edition. What it amounts to is for {@link Standing} to say.
 */
@Entity
@Table(name = "learning_progress")
class Progress {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "person")
  private UUID person;

  @Column(name = "package")
  private String packageId;

  @Column(name = "place")
  private String place;

  @Column(name = "started")
  private Instant started;

  /** Whether a page of it may be reopened with a day. */
  @Column(name = "reopened")
  private boolean reopened;

  @OneToMany(mappedBy = "progress", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<Step> steps = new ArrayList<>();

  protected Progress() {}

  Progress(PersonId person, String packageId, String place, Instant now) {
    this.id = Ids.next();
    this.person = person.value();
    this.packageId = packageId;
    this.place = place;
    this.started = now;
  }

  PersonId person() {
    return new PersonId(person);
  }

  String packageId() {
    return packageId;
  }

  /** The page they were last on. */
  String place() {
    return place;
  }

  Instant started() {
    return started;
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  boolean begun() {
    return !steps.isEmpty();
  }

  boolean reopened() {
    return reopened;
  }

  void reopened(boolean any) {
    reopened = any;
  }

  boolean isAt(Page page) {
    return place.equals(page.id());
  }

  void moveTo(Page page) {
    place = page.id();
  }

  /**
   * Whether the page is done: confirmed since its last duty. Its questions were answered before
   * that, and one that a later revision only added takes nothing away.
   */
  boolean done(Page page) {
    return done(page, Item.confirm());
  }

  /** Whether a page that is done has changed since, in a way worth telling. */
  boolean changed(Page page) {
    return done(page)
        && step(page, Item.CONFIRM).filter(step -> step.before(page.notedSince())).isPresent();
  }

  /** Whether the page was ever done, be it before its last duty. */
  boolean onceDone(Page page) {
    return step(page, Item.CONFIRM).filter(Step::done).isPresent();
  }

  /** Whether the page counts as done by a credit. */
  boolean credited(Page page) {
    return done(page) && step(page, Item.CONFIRM).filter(Step::credited).isPresent();
  }

  boolean done(Page page, Item item) {
    return step(page, item.id()).filter(step -> step.doneFor(page)).isPresent();
  }

  /** The choices last made at this check, by place from 0; empty before the first try. */
  Set<Integer> given(Page page, String check) {
    return step(page, check).map(Step::given).orElse(Set.of());
  }

  /**
   * Answers a check.
   *
   * @return whether it was right
   */
  boolean answer(Page page, Part.Check check, Set<Integer> chosen) {
    if (chosen.isEmpty()) {
      throw LearningRefused.nothingChosen(check.id());
    }
    if (!check.admits(chosen)) {
      throw LearningRefused.noSuchChoice(check.id());
    }
    boolean right = check.right(chosen);
    begin(page, check.id()).answered(page, chosen, right);
    return right;
  }

  /** Takes note that something was written; what it was is kept elsewhere. */
  void reflect(Page page, Part.Reflection reflection) {
    begin(page, reflection.id()).done(page);
  }

  /**
   * The learner says that the page is read; its questions come first. Saying it again changes
   * nothing but that what changed is known.
   */
  void confirm(Page page) {
    if (done(page) && !credited(page)) {
      noted(page);
      return;
    }
    for (Item item : page.items()) {
      if (item.kind() == Item.Kind.CHECK && !done(page, item)) {
        throw LearningRefused.questionOpen(item.id());
      }
      if (item.kind() == Item.Kind.REFLECTION && !done(page, item)) {
        throw LearningRefused.reflectionOpen(item.id());
      }
    }
    begin(page, Item.CONFIRM).done(page);
  }

  /** The learner has seen what changed on a page that is done. */
  void noted(Page page) {
    if (done(page)) {
      step(page, Item.CONFIRM).ifPresent(step -> step.noted(page));
    }
  }

  /**
   * Counts the page as done by what the person did elsewhere.
   *
   * @return false when it is done already
   */
  boolean credit(Page page, UUID credit) {
    if (done(page)) {
      return false;
    }
    begin(page, Item.CONFIRM).credited(page, credit);
    return true;
  }

  /**
   * Takes back what this credit had stood in for.
   *
   * @return the ids of the pages that are open again
   */
  Set<String> uncredit(UUID credit) {
    List<Step> taken = steps.stream().filter(step -> step.creditedBy(credit)).toList();
    steps.removeAll(taken);
    return taken.stream().map(Step::page).collect(Collectors.toSet());
  }

  /** Whether this check was never tried. */
  boolean untried(Page page, String check) {
    return step(page, check).isEmpty();
  }

  /** A plain loop: a page with its contents asks this a hundred times. */
  private Optional<Step> step(Page page, String item) {
    for (Step step : steps) {
      if (step.isFor(page.id(), item)) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  private Step begin(Page page, String item) {
    return step(page, item)
        .orElseGet(
            () -> {
              Step step = new Step(this, page.id(), item);
              steps.add(step);
              return step;
            });
  }
}
