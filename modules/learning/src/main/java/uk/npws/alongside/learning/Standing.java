package uk.npws.alongside.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.npws.alongside.learning.content.Item;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;

/**
 * What somebody's progress amounts to in a package as it is now. The one place where it is decided
 * what is done, what is open and whether the package is complete: gates, progress bars and awards
 * all ask here.
 */
public final class Standing {

  private final LearningPackage pack;
  private final Progress progress;
  private final List<LearningPackage> waitingFor;
  private final Map<String, LocalDate> due;

  /**
   * @param progress null when nothing was begun
   * @param waitingFor packages that come first and are not complete
   * @param due by when each page that was reopened is to be done, by its id
   */
  Standing(
      LearningPackage pack,
      Progress progress,
      List<LearningPackage> waitingFor,
      Map<String, LocalDate> due) {
    this.pack = pack;
    this.progress = progress;
    this.waitingFor = List.copyOf(waitingFor);
    this.due = Map.copyOf(due);
  }

  Standing(LearningPackage pack, Progress progress) {
    this(pack, progress, List.of(), Map.of());
  }

  /** One item that still stands between the learner and completion. */
  public record Open(Page page, Item item) {}

  public LearningPackage pack() {
    return pack;
  }

  /** Whether anything was answered or confirmed. */
  public boolean begun() {
    return progress != null && progress.begun();
  }

  /** Whether everything that this page asks for is done. */
  public boolean done(Page page) {
    return progress != null && progress.done(page);
  }

  public boolean done(Page page, Item item) {
    return done(page) || (progress != null && progress.done(page, item));
  }

  /** Whether it is done by a credit for what the person did elsewhere. */
  public boolean credited(Page page) {
    return progress != null && progress.credited(page);
  }

  /** The choices last made at a check; empty before the first try. */
  public Set<Integer> given(Page page, String check) {
    return progress == null ? Set.of() : progress.given(page, check);
  }

  /** What is open on this page, in the order of the page. */
  public List<Item> open(Page page) {
    return page.items().stream().filter(item -> !done(page, item)).toList();
  }

  /** All that is missing on the pages, in the order of the package. */
  public List<Open> open() {
    var open = new ArrayList<Open>();
    for (Page page : pack.requiredPages()) {
      open(page).forEach(item -> open.add(new Open(page, item)));
    }
    return open;
  }

  /** Packages that come first and are not complete; this one can be read meanwhile. */
  public List<LearningPackage> waitingFor() {
    return waitingFor;
  }

  /** How many things stand between the learner and completion. */
  public int missing() {
    return open().size() + waitingFor.size();
  }

  /** Whether every required page is done, whatever else completion waits for. */
  public boolean read() {
    return !pack.requiredPages().isEmpty() && open().isEmpty();
  }

  public boolean complete() {
    return read() && waitingFor.isEmpty();
  }

  /** Done pages that have changed since in a way worth telling. */
  public List<Page> changed() {
    return pack.pages().stream().filter(this::changed).toList();
  }

  /** Whether this page is done and was clarified since. */
  public boolean changed(Page page) {
    return progress != null && progress.changed(page);
  }

  /** Whether the page was done and asks for something new. */
  public boolean reopened(Page page) {
    return !done(page) && progress != null && progress.onceDone(page);
  }

  /** By when an open page is to be done so that the completion stays; null where no day is set. */
  public LocalDate due(Page page) {
    return done(page) ? null : due.get(page.id());
  }

  /** The earliest of those days, or null. */
  public LocalDate due() {
    return pack.requiredPages().stream()
        .map(this::due)
        .flatMap(day -> Optional.ofNullable(day).stream())
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** Required pages that are done. */
  public int pagesDone() {
    return (int) pack.requiredPages().stream().filter(this::done).count();
  }

  /** Required pages. */
  public int pagesAsked() {
    return pack.requiredPages().size();
  }

  /** From 0 to 100, and 100 only when complete. */
  public int percent() {
    int pages = pagesAsked() == 0 ? 0 : pagesDone() * 100 / pagesAsked();
    return complete() ? 100 : Math.min(99, pages);
  }

  /** Learning time of the required pages that are not done, as their authors state it. */
  public int minutesLeft() {
    return pack.requiredPages().stream().filter(page -> !done(page)).mapToInt(Page::minutes).sum();
  }

  /** Learning time of the required pages that were done here, without those that are credited. */
  public int minutesDone() {
    return pack.requiredPages().stream()
        .filter(page -> done(page) && !credited(page))
        .mapToInt(Page::minutes)
        .sum();
  }

  /** Whether a required page counts by a credit. */
  public boolean restsOnCredit() {
    return pack.requiredPages().stream().anyMatch(this::credited);
  }

  /**
   * Where to go on: the page where the learner was or the next one that is still to be done; from
   * there round to the beginning. Who has only looked around begins at the beginning. When nothing
   * is open it is the first page.
   */
  public Page resume() {
    return openFrom(begun() ? lastOpened().map(pack.pages()::indexOf).orElse(0) : 0);
  }

  /** The page where the learner was; empty when none was opened, or it is there no more. */
  public Optional<Page> lastOpened() {
    return progress == null ? Optional.empty() : pack.page(progress.place());
  }

  /** The same where {@link #resume} leads elsewhere and it is still to be done, or null. */
  public Page lookedAt() {
    return lastOpened()
        .filter(page -> !begun() && !page.equals(resume()) && page.required())
        .orElse(null);
  }

  /** Where to go from this page: the next one to be done, round to the beginning. */
  public Page after(Page page) {
    return openFrom((pack.pages().indexOf(page) + 1) % pack.pages().size());
  }

  /** Whether nothing but this page stands between the learner and completion. */
  public boolean last(Page page) {
    return waitingFor.isEmpty() && open().stream().allMatch(open -> open.page().equals(page));
  }

  private Page openFrom(int place) {
    List<Page> pages = pack.pages();
    var round = new ArrayList<>(pages.subList(place, pages.size()));
    round.addAll(pages.subList(0, place));
    return round.stream()
        .filter(page -> page.required() && !done(page))
        .findFirst()
        .orElse(pages.get(0));
  }
}
