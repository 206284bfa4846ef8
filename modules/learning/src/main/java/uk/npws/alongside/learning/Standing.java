package uk.npws.alongside.learning;

import java.util.ArrayList;
import java.util.List;
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

  /**
   * @param progress null when nothing was begun
   */
  Standing(LearningPackage pack, Progress progress) {
    this.pack = pack;
    this.progress = progress;
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
    return page.items().stream().allMatch(item -> done(page, item));
  }

  public boolean done(Page page, Item item) {
    return progress != null && progress.done(page, item);
  }

  /** The choices last made at a check; empty before the first try. */
  public Set<Integer> given(Page page, String check) {
    return progress == null ? Set.of() : progress.given(page, check);
  }

  /** What is open on this page, in the order of the page. */
  public List<Item> open(Page page) {
    return page.items().stream().filter(item -> !done(page, item)).toList();
  }

  /** All that is missing for completion, in the order of the package. */
  public List<Open> open() {
    var open = new ArrayList<Open>();
    for (Page page : pack.requiredPages()) {
      open(page).forEach(item -> open.add(new Open(page, item)));
    }
    return open;
  }

  public boolean complete() {
    return !pack.requiredPages().isEmpty() && open().isEmpty();
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
    return pagesAsked() == 0 ? 0 : pagesDone() * 100 / pagesAsked();
  }

  /** Learning time of the required pages that are not done, as their authors state it. */
  public int minutesLeft() {
    return pack.requiredPages().stream().filter(page -> !done(page)).mapToInt(Page::minutes).sum();
  }

  /**
   * Where to go on: the page where the learner was or the next one that is still to be done; from
   * there round to the beginning. When nothing is open it is the first page.
   */
  public Page resume() {
    int here =
        progress == null ? 0 : pack.page(progress.place()).map(pack.pages()::indexOf).orElse(0);
    return openFrom(here);
  }

  /** Where to go from this page: the next one to be done, round to the beginning. */
  public Page after(Page page) {
    return openFrom((pack.pages().indexOf(page) + 1) % pack.pages().size());
  }

  /** Whether nothing but this page stands between the learner and completion. */
  public boolean last(Page page) {
    return open().stream().allMatch(open -> open.page().equals(page));
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
