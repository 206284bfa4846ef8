package uk.npws.alongside.peerlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import uk.npws.alongside.peerlog.codes.Activity;
import uk.npws.alongside.peerlog.codes.AuthorRole;
import uk.npws.alongside.peerlog.codes.Mode;
import uk.npws.alongside.peerlog.codes.PeopleReached;
import uk.npws.alongside.peerlog.codes.Reason;
import uk.npws.alongside.peerlog.codes.Signpost;
import uk.npws.alongside.peerlog.codes.TimeSpent;
import uk.npws.alongside.peerlog.codes.WeekChoice;
import uk.npws.alongside.peerlog.codes.Who;

/**
 * Three closed months of invented logs for the invented nation, so that figures can be shown. They
 * are sealed and counted as real ones are.
 */
@ApplicationScoped
@Transactional
class DemoLogs {

  private static final int MONTHS = 3;
  private static final List<Activity> OFTEN =
      List.of(
          Activity.INFORMAL_CHAT,
          Activity.INFORMAL_CHAT,
          Activity.INFORMAL_CHAT,
          Activity.ONE_TO_ONE,
          Activity.ONE_TO_ONE,
          Activity.WELLBEING_DAY,
          Activity.BRIEFING);

  @PersistenceContext(unitName = "peerlog")
  EntityManager entities;

  @Inject Network network;
  @Inject Closing closing;

  private final Random random = new Random(1829);

  void fill(Instant now) {
    List<ForceSize> forces = network.sizes();
    YearMonth last = MonthEnd.latestClosed(now);
    Stream.iterate(last.minusMonths(MONTHS - 1L), month -> month.plusMonths(1))
        .limit(MONTHS)
        .forEach(month -> fill(month, forces));
  }

  private void fill(YearMonth month, List<ForceSize> forces) {
    for (ForceSize force : forces) {
      List<Envelope> logs =
          Stream.generate(() -> new Envelope(log(month), AuthorRole.SUPPORTER))
              .limit(force.supporters() + random.nextInt(1 + 4 * force.supporters()))
              .toList();
      var holders = Map.of(AuthorRole.SUPPORTER, force.supporters());
      new Batch(force.force(), month, holders, logs).sealed().forEach(entities::persist);
    }
    closing.close(month);
  }

  private InteractionLog log(YearMonth month) {
    Activity activity = random.nextInt(3) > 0 ? any(OFTEN) : any(List.of(Activity.values()));
    return new InteractionLog(
        activity,
        Week.of(WeekChoice.THIS, month.atDay(7 + random.nextInt(21))),
        any(List.of(Mode.values())),
        any(List.of(TimeSpent.values())),
        any(List.of(PeopleReached.values())),
        new Support(
            any(List.of(Who.values())),
            Set.of(any(List.of(Reason.values()))),
            Set.of(any(List.of(Signpost.values())))),
        Aside.NOTHING,
        false);
  }

  private <E> E any(List<E> items) {
    return items.get(random.nextInt(items.size()));
  }
}
