package uk.npws.alongside.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Part;
import uk.npws.alongside.people.PersonId;

/** Packages for tests. Every page takes five minutes; a check is right with its first choice. */
final class APackage {

  static final PersonId AMINA = new PersonId(new UUID(1, 1));

  private final List<Page> pages = new ArrayList<>();
  private int edition = 1;
  private int dutyDays = LearningPackage.DUTY_DAYS;

  static APackage aPackage() {
    return new APackage();
  }

  APackage edition(int number) {
    edition = number;
    return this;
  }

  APackage dutyDays(int days) {
    dutyDays = days;
    return this;
  }

  /** A page that asks only to be confirmed. */
  APackage withPage(String id) {
    return with(page(id, true, 1, List.of()));
  }

  /** A page with a check, called as the page with -1 behind. */
  APackage withChecked(String id) {
    return with(page(id, true, 1, List.of(check(id + "-1"))));
  }

  APackage withOptional(String id) {
    return with(page(id, false, 1, List.of()));
  }

  APackage withReflection(String id) {
    return with(page(id, true, 1, List.of(new Part.Reflection(id + "-1", "<p>Think</p>"))));
  }

  /** A page whose newest revision brought a new duty. */
  APackage withNewDuty(String id, int revision) {
    return with(page(id, true, revision, List.of()));
  }

  /** A page whose newest revision only clarified. */
  APackage withClarified(String id, int revision) {
    Page page = page(id, true, 1, List.of());
    return with(
        new Page(
            id,
            page.title(),
            5,
            true,
            revision,
            Page.Change.CLARIFY,
            "clearer",
            1,
            revision,
            "owner",
            LocalDate.EPOCH,
            page.parts()));
  }

  /** A page of which only the spelling changed. */
  APackage withTypo(String id, int revision) {
    Page page = page(id, true, 1, List.of());
    return with(
        new Page(
            id,
            page.title(),
            5,
            true,
            revision,
            Page.Change.TYPO,
            "",
            1,
            "owner",
            LocalDate.EPOCH,
            page.parts()));
  }

  /** A page that a revision clarified and gave a check, called as the page with -1 behind. */
  APackage withClarifyingCheck(String id, int revision) {
    return with(
        new Page(
            id,
            "Page " + id,
            5,
            true,
            revision,
            Page.Change.CLARIFY,
            "clearer",
            1,
            revision,
            "owner",
            LocalDate.EPOCH,
            List.of(check(id + "-1"))));
  }

  APackage with(Page page) {
    pages.add(page);
    return this;
  }

  LearningPackage build() {
    return new LearningPackage(
        "first-aid", "First aid", "", edition, Set.of(), "", 0, List.of(), dutyDays, pages);
  }

  private static Part.Check check(String id) {
    return new Part.Check(
        id,
        true,
        "<p>What?</p>",
        List.of(new Part.Choice("a", true, "Yes."), new Part.Choice("b", false, "No.")));
  }

  private static Page page(String id, boolean required, int revision, List<Part> parts) {
    return new Page(
        id,
        "Page " + id,
        5,
        required,
        revision,
        revision > 1 ? Page.Change.NEW_DUTY : Page.Change.TYPO,
        "",
        revision,
        "owner",
        LocalDate.EPOCH,
        parts);
  }
}
