package uk.npws.alongside.portal.me;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import uk.npws.alongside.awards.BadgeDetails;
import uk.npws.alongside.awards.CertificateDetails;
import uk.npws.alongside.awards.Certificates;
import uk.npws.alongside.awards.PinBadges;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.BookingLists;
import uk.npws.alongside.events.CourseOffer;
import uk.npws.alongside.events.OfferLists;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;
import uk.npws.alongside.learning.Learning;
import uk.npws.alongside.learning.Standing;
import uk.npws.alongside.portal.frame.CurrentActor;

/** What the rooms know of the person who looks, each asked once. */
@Named
@RequestScoped
public class MyPage {

  @Inject CurrentActor me;
  @Inject BookingLists bookings;
  @Inject Learning learning;
  @Inject Certificates certificates;
  @Inject PinBadges badges;
  @Inject OfferLists offers;
  @Inject ThingsToDo thingsToDo;
  @Inject Sitemap sitemap;
  @Inject Clock clock;

  private List<Booking> mine;
  private List<Standing> standings;
  private List<CertificateDetails> earned;
  private List<BadgeDetails> pins;
  private List<CourseOffer> offered;
  private List<Todo> todos;

  /** Registers the page. */
  @ApplicationScoped
  static class Pages {
    void pages(@Observes Sitemap map) {
      map.still("/me", "/pages/me/me.xhtml", Access.SIGNED_IN)
          .menu("me.menu", "/me", 10, Access.SIGNED_IN)
          .words("uk.npws.alongside.portal.me.words");
    }
  }

  @PostConstruct
  void ask() {
    mine = bookings.mine(me.actor());
    standings = learning.standings(me.actor());
    earned = certificates.of(me.actor().person());
    pins = badges.of(me.actor().person());
    offered = offers.mine(me.actor());
    todos = thingsToDo.of(me.actor(), getComing(), mine, standings, offered);
  }

  /** Bookings of events that are not over, soonest first. */
  public List<Booking> getComing() {
    Instant now = clock.instant();
    return mine.stream()
        .filter(booking -> booking.event().ends().isAfter(now))
        .sorted(Comparator.comparing(booking -> booking.event().starts()))
        .toList();
  }

  /** Bookings of events that are over, latest first. */
  public List<Booking> getPast() {
    Instant now = clock.instant();
    return mine.stream().filter(booking -> !booking.event().ends().isAfter(now)).limit(10).toList();
  }

  /** Courses that are offered and not taken yet. */
  public List<CourseOffer> getOffered() {
    return offered;
  }

  public List<Standing> getStandings() {
    return standings;
  }

  public List<CertificateDetails> getEarned() {
    return earned;
  }

  public List<BadgeDetails> getPins() {
    return pins;
  }

  public String getHeading() {
    return thingsToDo.heading(todos.size(), me.card().firstName());
  }

  public Todo getFirst() {
    return todos.isEmpty() ? null : todos.get(0);
  }

  public List<Todo> getThen() {
    return todos.isEmpty() ? List.of() : todos.subList(1, todos.size());
  }

  /** What other rooms, add-ons included, offer beside the page. */
  public List<Sitemap.Prompt> getPrompts() {
    return sitemap.prompts().stream().filter(prompt -> me.admitted(prompt.access())).toList();
  }
}
