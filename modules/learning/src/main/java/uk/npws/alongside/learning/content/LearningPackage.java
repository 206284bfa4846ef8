package uk.npws.alongside.learning.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A package of pages in the order in which a newcomer would want them.
 *
 * @param edition raised when what the package asks for grows; completion is pinned to it
 * @param summary one sentence for the list of packages
 * @param strands whom of the three strands it is written for
 * @param award code of what its completion earns, or empty
 * @param validity months for which a completion counts; 0 for ever
 * @param prerequisites ids of packages without which this one can be read but not completed
 * @param dutyDays how long past completers have for a page that a new duty reopened
 */
public record LearningPackage(
    String id,
    String title,
    String summary,
    int edition,
    Set<Strand> strands,
    String award,
    int validity,
    List<String> prerequisites,
    int dutyDays,
    List<Page> pages) {

  /** How long past completers have where the package does not say: eight weeks. */
  public static final int DUTY_DAYS = 56;

  /** The three strands of the programme. */
  public enum Strand {
    SUPPORTER,
    CHAMPION,
    COORDINATOR
  }

  public LearningPackage {
    strands = Set.copyOf(strands);
    prerequisites = List.copyOf(prerequisites);
    pages = List.copyOf(pages);
  }

  /** A package that asks for no other first and leaves the usual time for new duties. */
  public LearningPackage(
      String id,
      String title,
      String summary,
      int edition,
      Set<Strand> strands,
      String award,
      int validity,
      List<Page> pages) {
    this(id, title, summary, edition, strands, award, validity, List.of(), DUTY_DAYS, pages);
  }

  public Optional<Page> page(String pageId) {
    return pages.stream().filter(page -> page.id().equals(pageId)).findAny();
  }

  /** The place of a page in the order, from 1. */
  public int number(Page page) {
    return pages.indexOf(page) + 1;
  }

  public Optional<Page> before(Page page) {
    int place = pages.indexOf(page);
    return place > 0 ? Optional.of(pages.get(place - 1)) : Optional.empty();
  }

  public Optional<Page> after(Page page) {
    int place = pages.indexOf(page);
    return place + 1 < pages.size() ? Optional.of(pages.get(place + 1)) : Optional.empty();
  }

  /** What must be done for completion. */
  public List<Page> requiredPages() {
    return pages.stream().filter(Page::required).toList();
  }

  /** Learning time of what is required. */
  public int minutes() {
    return requiredPages().stream().mapToInt(Page::minutes).sum();
  }

  /** Whether any page holds words for whoever leads a group through it. */
  public boolean hasNotes() {
    return pages.stream().anyMatch(Page::hasNotes);
  }

  /** The package under another title, with these pages. */
  LearningPackage worded(Translation.Wording wording, List<Page> others) {
    return new LearningPackage(
        id,
        wording.title(),
        wording.summary(),
        edition,
        strands,
        award,
        validity,
        prerequisites,
        dutyDays,
        others);
  }

  /** The package as learners have it. */
  LearningPackage withoutNotes() {
    return withPages(pages.stream().map(Page::withoutNotes).toList());
  }

  LearningPackage withPages(List<Page> others) {
    return new LearningPackage(
        id, title, summary, edition, strands, award, validity, prerequisites, dutyDays, others);
  }
}
