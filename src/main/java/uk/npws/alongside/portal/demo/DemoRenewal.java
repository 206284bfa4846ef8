package uk.npws.alongside.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.npws.alongside.events.DeskFilter;
import uk.npws.alongside.events.DeskView;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventDesk;
import uk.npws.alongside.events.EventPlan;
import uk.npws.alongside.events.EventSession;
import uk.npws.alongside.events.EventStatus;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.Paged;

/**
 * The event of the guide's first step begins twenty minutes after each start, not only after the
 * first: it is moved while its register is open, and made anew once it is closed.
 */
@ApplicationScoped
public class DemoRenewal {

  private static final String TITLE = "Train the Trainer: first steps for coordinators";
  private static final Duration AHEAD = Duration.ofMinutes(20);
  private static final Duration LENGTH = Duration.ofHours(2);

  @Inject EventDesk desk;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /**
   * @return whether there was anything to do
   */
  @Transactional
  public boolean renew() {
    Instant now = clock.instant();
    List<Event> all =
        Stream.of(DeskView.COMING, DeskView.HELD)
            .flatMap(
                view ->
                    Paged.from(
                        Events.PAGE,
                        from -> desk.list(Actor.PORTAL, new DeskFilter(view, null, null), from)))
            .filter(event -> event.title().equals(TITLE))
            .toList();
    if (all.isEmpty() || all.stream().anyMatch(event -> bookable(event, now))) {
      return false;
    }
    outbox.keepSilent();
    EventPlan plan = soon(all.get(0).plan(), now);
    Optional<Event> open = all.stream().filter(DemoRenewal::movable).findFirst();
    if (open.isPresent()) {
      desk.change(Actor.PORTAL, open.get().eventId(), null, plan);
    } else {
      desk.publish(Actor.PORTAL, desk.create(Actor.PORTAL, plan).eventId());
    }
    return true;
  }

  private static boolean bookable(Event event, Instant now) {
    return event.status() == EventStatus.PUBLISHED && !event.window().closed(now);
  }

  private static boolean movable(Event event) {
    return event.status() == EventStatus.PUBLISHED
        && event.sessions().stream().noneMatch(EventSession::registerClosed);
  }

  /** The same plan, in whole five minutes from now. */
  private static EventPlan soon(EventPlan plan, Instant now) {
    long minute = now.plus(AHEAD).truncatedTo(ChronoUnit.MINUTES).getEpochSecond() / 60;
    Instant starts = Instant.ofEpochSecond(((minute + 4) / 5) * 300);
    return plan.at(
        List.of(new EventPlan.Sitting(starts, starts.plus(LENGTH), plan.sittings().get(0).room())),
        new EventPlan.Dates(plan.dates().opens(), starts, starts));
  }
}
