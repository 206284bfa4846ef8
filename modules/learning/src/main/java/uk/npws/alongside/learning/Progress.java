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

  boolean isAt(Page page) {
    return place.equals(page.id());
  }

  void moveTo(Page page) {
    place = page.id();
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

  /** The learner says that the page is read; its questions come first. */
  void confirm(Page page) {
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

  private Optional<Step> step(Page page, String item) {
    return steps.stream().filter(step -> step.isFor(page.id(), item)).findAny();
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
