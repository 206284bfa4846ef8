package uk.npws.alongside.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.npws.alongside.awards.CarrierReference;
import uk.npws.alongside.awards.OwedBadge;
import uk.npws.alongside.awards.PinBadgeId;
import uk.npws.alongside.awards.PinBadges;
import uk.npws.alongside.events.Chronicle;
import uk.npws.alongside.events.CourseOffers;
import uk.npws.alongside.events.EventId;
import uk.npws.alongside.events.EventPlan;
import uk.npws.alongside.events.EventStatus;
import uk.npws.alongside.events.EventTemplates;
import uk.npws.alongside.events.InvitationChronicle;
import uk.npws.alongside.events.Region;
import uk.npws.alongside.events.VenueDetails;
import uk.npws.alongside.events.Venues;
import uk.npws.alongside.foundation.DemoFilled;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.Leases;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Enrolment;
import uk.npws.alongside.people.Enrolments;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.people.account.OpenedAccounts;
import uk.npws.alongside.people.account.PasswordHash;
import uk.npws.alongside.people.account.Totp;

/**
 * Fills an empty database with the invented nation, in one transaction: after a fall in the middle
 * the database is as empty as before. One node does it while the others wait.
 */
@ApplicationScoped
public class DemoSeeding {

  @Inject Leases leases;
  @Inject Outbox outbox;
  @Inject Forces forces;
  @Inject Enrolments enrolments;
  @Inject OpenedAccounts accounts;
  @Inject Venues venues;
  @Inject Chronicle chronicle;
  @Inject CourseOffers offers;
  @Inject InvitationChronicle invitations;
  @Inject PinBadges badges;
  @Inject Event<DemoFilled> filled;
  @Inject DemoLearning learning;
  @Inject DemoInterests interests;
  @Inject EventTemplates templates;
  @Inject Clock clock;

  /**
   * @return whether there was anything to do
   */
  @Transactional
  public boolean fill() {
    if (!leases.take("demo-data", Duration.ofMinutes(5)) || !forces.all().isEmpty()) {
      return false;
    }
    Instant now = clock.instant();
    DemoNation nation = DemoNation.seenFrom(now);
    outbox.keepSilent();
    nation.forces().forEach(force -> forces.put(Actor.PORTAL, force));
    DemoPeople entered = enter(nation);
    hold(nation, entered, now);
    postBadges(nation, entered);
    learning.begin(entered);
    learning.read(entered);
    learning.ask(entered);
    interests.say(entered);
    filled.fire(new DemoFilled(now));
    return true;
  }

  private DemoPeople enter(DemoNation nation) {
    var entered = new DemoPeople();
    var list = new ArrayList<Enrolment>();
    for (DemoPerson person : nation.persons()) {
      PersonId id = new PersonId(Ids.next());
      list.add(new Enrolment(id, person.details(), person.grants()));
      entered.add(person, id);
    }
    enrolments.enrol(Actor.PORTAL, list);
    accounts.open(accounts(nation, entered));
    return entered;
  }

  private static List<OpenedAccounts.Opened> accounts(DemoNation nation, DemoPeople entered) {
    var signIns = new HashMap<String, DemoSignIn>();
    nation.signIns().forEach(signIn -> signIns.put(signIn.email(), signIn));
    Map<String, PasswordHash> hashes = hashes(nation);
    return nation.persons().stream()
        .map(
            person -> {
              var signIn = signIns.getOrDefault(person.email(), DemoSignIn.EVERYBODY_ELSE);
              return new OpenedAccounts.Opened(
                  entered.id(person.email()),
                  hashes.get(signIn.password()),
                  person.roles().isEmpty() ? null : Totp.ofBase32(signIn.totp()));
            })
        .toList();
  }

  /** Slow by intention, so on all processors at once. */
  private static Map<String, PasswordHash> hashes(DemoNation nation) {
    return Stream.concat(nation.signIns().stream(), Stream.of(DemoSignIn.EVERYBODY_ELSE))
        .parallel()
        .map(DemoSignIn::password)
        .collect(Collectors.toConcurrentMap(password -> password, PasswordHash::of));
  }

  private void hold(DemoNation nation, DemoPeople entered, Instant now) {
    var places = new HashMap<String, UUID>();
    var regions = new HashMap<String, String>();
    nation.forces().forEach(force -> regions.put(force.id().code(), force.region()));
    for (DemoVenue venue : nation.venues()) {
      regions.put(venue.code(), venue.region());
      if (!venue.region().isEmpty()) {
        places.put(venue.code(), venues.add(Actor.PORTAL, venue(venue)).id());
      }
    }
    var draw = new DemoDraw(entered, regions, newcomers(nation, entered), now);
    nation.events().stream()
        .sorted(Comparator.comparing(DemoEvent::start).thenComparing(DemoEvent::key))
        .forEach(
            event -> {
              Chronicle.Told told = told(event, nation, places, entered, draw, now);
              EventId id = chronicle.tell(told);
              if (event.approval()) {
                chronicle.nominate(id, new DemoNominations(event, entered, now).of(told.places()));
              }
              if (!event.template().isEmpty()) {
                templates.keep(Actor.PORTAL, id, event.template());
              }
              if (!event.invited().isEmpty()) {
                invitations.tell(id, event.invited(), now);
              }
            });
    offers.tellWaiting();
  }

  /** Some of the badges that are owed went to the post already, the longest owed first. */
  private void postBadges(DemoNation nation, DemoPeople entered) {
    Actor team = team(nation, entered);
    List<PinBadgeId> owed = badges.owed(team, 0, 100).stream().map(OwedBadge::id).toList();
    if (owed.size() > 2) {
      badges.post(team, owed.subList(0, owed.size() / 3), new CarrierReference("AL 4071 2296 5GB"));
    }
  }

  private static Actor team(DemoNation nation, DemoPeople entered) {
    return nation.signIns().stream()
        .filter(signIn -> signIn.role() == Role.NPWS)
        .map(signIn -> entered.id(signIn.email()))
        .map(id -> new Actor(id, null, Set.of(new Grant(Role.NPWS, null)), null))
        .findFirst()
        .orElseThrow();
  }

  /** The member one signs in as has not been anywhere yet. */
  private static Set<PersonId> newcomers(DemoNation nation, DemoPeople entered) {
    var newcomers = new HashSet<PersonId>();
    nation.signIns().stream()
        .filter(signIn -> signIn.role() == Role.MEMBER)
        .forEach(signIn -> newcomers.add(entered.id(signIn.email())));
    return newcomers;
  }

  private static VenueDetails venue(DemoVenue venue) {
    Region region =
        Region.of(venue.region().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))
            .orElseThrow();
    return new VenueDetails(
        venue.name(), venue.address(), venue.town(), region, venue.access(), "");
  }

  /** Working hours in which an offered place is answered. */
  private static final int TWO_DAYS = 16;

  private static Chronicle.Told told(
      DemoEvent event,
      DemoNation nation,
      Map<String, UUID> places,
      DemoPeople entered,
      DemoDraw draw,
      Instant now) {
    DemoVenue venue = nation.venue(event.venue());
    var plan =
        new EventPlan(
            event.course(),
            new EventPlan.Texts(event.title(), event.summary(), ""),
            new EventPlan.Where(places.get(event.venue()), venue.online()),
            EventPlan.Terms.places(event.places())
                .admitting(event.admission())
                .byApproval(event.approval())
                .offering(event.number("offered") > 0 ? TWO_DAYS : 0)
                .atLeast(event.number("minimum")),
            new EventPlan.Dates(event.opens(), event.closes(), event.cancelBy(), event.decideBy()),
            new EventPlan.Team(
                entered.id(event.owner()), Set.copyOf(entered.ids(event.trainers()))),
            event.sittings().stream()
                .map(sitting -> new EventPlan.Sitting(sitting.start(), sitting.end(), venue.room()))
                .toList());
    return new Chronicle.Told(
        plan,
        became(event, now),
        event.cancelled() ? event.cancelledAt(now) : null,
        event.why(),
        new DemoBookings(event, entered, now).places(draw));
  }

  private static EventStatus became(DemoEvent event, Instant now) {
    if (event.draft()) {
      return EventStatus.DRAFT;
    }
    if (event.cancelled()) {
      return EventStatus.CANCELLED;
    }
    return event.completedAt(now) ? EventStatus.COMPLETED : EventStatus.PUBLISHED;
  }
}
