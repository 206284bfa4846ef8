package uk.npws.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.learning.APackage.AMINA;
import static uk.npws.alongside.learning.APackage.aPackage;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;

/** Whatever a learner does in whatever order: progress stays within bounds and never shrinks. */
class StandingPropertyTest {

  private record Deed(int kind, int page) {}

  private static final LearningPackage PACK =
      aPackage()
          .withPage("one")
          .withChecked("two")
          .withOptional("three")
          .withReflection("four")
          .withChecked("five")
          .build();

  @Property(tries = 500)
  void progress_stays_within_bounds_and_never_shrinks(@ForAll("deeds") List<Deed> deeds) {
    var progress = new Progress(AMINA, PACK.id(), "one", Instant.EPOCH);
    var standing = new Standing(PACK, progress);
    int before = 0;
    int minutesBefore = standing.minutesLeft();

    for (Deed deed : deeds) {
      attempt(progress, deed);

      assertThat(standing.percent()).isBetween(before, 100);
      assertThat(standing.minutesLeft()).isBetween(0, minutesBefore);
      assertThat(standing.complete()).isEqualTo(standing.percent() == 100);
      assertThat(standing.complete()).isEqualTo(standing.open().isEmpty());
      assertThat(standing.complete() || !standing.done(standing.resume())).isTrue();
      before = standing.percent();
      minutesBefore = standing.minutesLeft();
    }
  }

  private static void attempt(Progress progress, Deed deed) {
    Page page = PACK.pages().get(deed.page());
    try {
      switch (deed.kind()) {
        case 0 -> progress.moveTo(page);
        case 1 -> progress.confirm(page);
        case 2 ->
            page.check(page.id() + "-1").ifPresent(it -> progress.answer(page, it, Set.of(0)));
        case 3 ->
            page.check(page.id() + "-1").ifPresent(it -> progress.answer(page, it, Set.of(1)));
        case 4 -> page.check(page.id() + "-1").ifPresent(it -> progress.answer(page, it, Set.of()));
        default -> page.reflection(page.id() + "-1").ifPresent(it -> progress.reflect(page, it));
      }
    } catch (LearningRefused no) {
      assertThat(no.key()).startsWith("learning-refused.");
    }
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(0, PACK.pages().size() - 1))
        .as(Deed::new)
        .list()
        .ofMaxSize(60);
  }
}
