package uk.npws.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.learning.APackage.AMINA;
import static uk.npws.alongside.learning.APackage.aPackage;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;

/**
 * Four hundred learners, each from a seed of their own: they read, answer, reflect, confirm, are
 * given credit and lose it, in two tabs, while editions come. Whatever the order, progress is
 * between 0 and 100, is 100 only when complete, and shrinks only by a new duty or credit taken
 * back.
 */
class EnginePropertyTest {

  private static final int LEARNERS = 400;
  private static final int DEEDS = 40;
  private static final int FIRST_WITH_DUTY = 3;

  private static final List<LearningPackage> EDITIONS =
      List.of(
          aPackage()
              .withPage("one")
              .withChecked("two")
              .withOptional("x")
              .withReflection("three")
              .build(),
          aPackage()
              .withTypo("one", 2)
              .withChecked("two")
              .withOptional("x")
              .withReflection("three")
              .build(),
          aPackage().withClarified("one", 3).withChecked("two").withReflection("three").build(),
          aPackage()
              .edition(2)
              .withNewDuty("one", 4)
              .withChecked("two")
              .withReflection("three")
              .build(),
          aPackage()
              .edition(3)
              .withNewDuty("one", 4)
              .withChecked("two")
              .withReflection("three")
              .withPage("four")
              .build(),
          aPackage()
              .edition(4)
              .withNewDuty("one", 4)
              .withNewDuty("two", 5)
              .withPage("four")
              .build());

  @Test
  void progress_stays_within_bounds_and_shrinks_only_by_what_asks_for_more() {
    for (long seed = 1; seed <= LEARNERS; seed++) {
      live(seed, new Random(seed));
    }
  }

  private static void live(long seed, Random random) {
    var progress = new Progress(AMINA, "first-aid", "one", Instant.EPOCH);
    int edition = 0;
    int percent = 0;
    for (int deed = 0; deed < DEEDS; deed++) {
      boolean mayShrink = false;
      if (random.nextInt(12) == 0 && edition + 1 < EDITIONS.size()) {
        edition++;
        mayShrink = edition >= FIRST_WITH_DUTY;
      } else {
        mayShrink =
            act(progress, EDITIONS.get(tab(edition, random)), EDITIONS.get(edition), random);
      }
      var standing = new Standing(EDITIONS.get(edition), progress);
      String tale = "seed " + seed + ", deed " + deed + ", edition " + edition;
      assertThat(standing.percent()).as(tale).isBetween(mayShrink ? 0 : percent, 100);
      assertThat(standing.complete()).as(tale).isEqualTo(standing.percent() == 100);
      assertThat(standing.complete()).as(tale).isEqualTo(standing.open().isEmpty());
      assertThat(standing.minutesLeft() + standing.minutesDone())
          .as(tale)
          .isBetween(0, standing.pack().minutes());
      assertThat(standing.changed()).as(tale).allMatch(standing::done);
      assertThat(standing.complete() || !standing.done(standing.resume())).as(tale).isTrue();
      percent = standing.percent();
    }
  }

  /** Sometimes the other tab still shows the edition before. */
  private static int tab(int edition, Random random) {
    return edition > 0 && random.nextInt(4) == 0 ? edition - 1 : edition;
  }

  /** Deeds go to the page as it is now, whichever tab they come from; what is not there is left. */
  private static boolean act(
      Progress progress, LearningPackage seen, LearningPackage now, Random random) {
    Page on = seen.pages().get(random.nextInt(seen.pages().size()));
    Page page = now.page(on.id()).orElse(null);
    if (page == null) {
      return false;
    }
    UUID credit = new UUID(9, random.nextInt(3));
    try {
      switch (random.nextInt(8)) {
        case 0 -> progress.moveTo(page);
        case 1, 2 -> {
          if (on.revision() >= page.dutySince()) {
            progress.confirm(page);
          }
        }
        case 3 ->
            page.checks().forEach(check -> progress.answer(page, check, Set.of(random.nextInt(2))));
        case 4 -> page.reflection(page.id() + "-1").ifPresent(it -> progress.reflect(page, it));
        case 5 -> progress.noted(page);
        case 6 -> progress.credit(page, credit);
        default -> {
          return !progress.uncredit(credit).isEmpty();
        }
      }
    } catch (LearningRefused no) {
      assertThat(no.key()).startsWith("learning-refused.");
    }
    return false;
  }
}
