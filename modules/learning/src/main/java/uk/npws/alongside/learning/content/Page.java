package uk.npws.alongside.learning.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of a package.
 *
 * @param id never changes; progress hangs on it
 * @param minutes how long it takes, as its author states
 * @param required whether the package is incomplete without it
 * @param revision raised with each change
 * @param change what the newest revision changed
 * @param changeNote what a past completer should know of it, or empty
 * @param dutySince the revision that last brought a new duty; what was done before it is to be done
 *     again
 * @param notedSince the revision that last clarified or brought a duty; whoever did the page before
 *     it is told what changed
 * @param owner who keeps it true
 */
public record Page(
    String id,
    String title,
    int minutes,
    boolean required,
    int revision,
    Change change,
    String changeNote,
    int dutySince,
    int notedSince,
    String owner,
    LocalDate reviewBy,
    List<Part> parts) {

  /** What a new revision means for those who have done the page. */
  public enum Change {
    /** Nothing. */
    TYPO,
    /** They are shown what changed. */
    CLARIFY,
    /** The page is open for them again, and only this page. */
    NEW_DUTY
  }

  public Page {
    parts = List.copyOf(parts);
  }

  /** A page of which nothing was clarified since its last duty. */
  public Page(
      String id,
      String title,
      int minutes,
      boolean required,
      int revision,
      Change change,
      String changeNote,
      int dutySince,
      String owner,
      LocalDate reviewBy,
      List<Part> parts) {
    this(
        id,
        title,
        minutes,
        required,
        revision,
        change,
        changeNote,
        dutySince,
        dutySince,
        owner,
        reviewBy,
        parts);
  }

  /** What the page asks for: its questions in order, then the confirmation. */
  public List<Item> items() {
    var items = new ArrayList<Item>();
    for (Part part : parts) {
      if (part instanceof Part.Check check) {
        items.add(new Item(Item.Kind.CHECK, check.id()));
      } else if (part instanceof Part.Reflection reflection) {
        items.add(new Item(Item.Kind.REFLECTION, reflection.id()));
      }
    }
    items.add(Item.confirm());
    return items;
  }

  public List<Part.Check> checks() {
    return parts.stream().filter(Part.Check.class::isInstance).map(Part.Check.class::cast).toList();
  }

  public Optional<Part.Check> check(String id) {
    return checks().stream().filter(check -> check.id().equals(id)).findAny();
  }

  public Optional<Part.Reflection> reflection(String id) {
    return parts.stream()
        .filter(Part.Reflection.class::isInstance)
        .map(Part.Reflection.class::cast)
        .filter(reflection -> reflection.id().equals(id))
        .findAny();
  }

  /** Whether it holds words for whoever leads a group through it. */
  public boolean hasNotes() {
    return parts.stream().anyMatch(Page::isNote);
  }

  /** The same page in other words. */
  Page worded(String otherTitle, List<Part> otherParts) {
    return new Page(
        id,
        otherTitle,
        minutes,
        required,
        revision,
        change,
        changeNote,
        dutySince,
        notedSince,
        owner,
        reviewBy,
        otherParts);
  }

  /** The page as learners have it. */
  Page withoutNotes() {
    return worded(title, parts.stream().filter(part -> !isNote(part)).toList());
  }

  private static boolean isNote(Part part) {
    return part instanceof Part.Prose prose && prose.trainersOnly();
  }

  Page dated(int duty, int noted) {
    return new Page(
        id,
        title,
        minutes,
        required,
        revision,
        change,
        changeNote,
        duty,
        noted,
        owner,
        reviewBy,
        parts);
  }
}
