package uk.npws.alongside.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.BookingLists;
import uk.npws.alongside.events.BookingState;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Words;

/** What became of those who were booked in one order. */
@Named
@RequestScoped
public class PartyBookedPage {

  @Inject BookingLists lists;
  @Inject CurrentActor me;
  @Inject Words words;

  @Inject
  @Param(name = "booking")
  String reference;

  private List<BookingLists.Member> members;

  @PostConstruct
  void find() {
    members = lists.party(me.actor(), reference);
  }

  public List<BookingLists.Member> getMembers() {
    return members;
  }

  public Event getEvent() {
    return members.get(0).booking().event();
  }

  /** {@code 3 places are booked}, {@code 2 of 5 have a place}, {@code 5 people wait together}. */
  public String getHeadline() {
    int all = members.size();
    int offered = count(BookingState.OFFERED);
    if (offered > 0) {
      return words.count("booking.party-offered", offered);
    }
    int places = (int) members.stream().filter(one -> one.booking().state().takesPlace()).count();
    if (places == all) {
      return words.count("booking.party-all", all);
    }
    if (places > 0) {
      return words.of("booking.party-some", places, all);
    }
    return words.count(
        members.get(0).booking().state() == BookingState.REQUESTED
            ? "booking.party-asked"
            : "booking.party-none",
        all);
  }

  private int count(BookingState state) {
    return (int) members.stream().filter(one -> one.booking().state() == state).count();
  }

  /** Until when the places that are offered can be taken; null when none is. */
  public Instant getAnswerBy() {
    return members.stream()
        .map(one -> one.booking().offeredUntil())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whether the reader booked them. */
  public boolean isBooker() {
    return me.actor().is(members.get(0).booking().booker());
  }

  /** Whether those who wait get places at the same moment. */
  public boolean isWaitingTogether() {
    return members.stream()
        .anyMatch(
            one -> one.booking().together() && one.booking().state() == BookingState.WAITLISTED);
  }

  /** Whether those who wait get places one by one. */
  public boolean isWaitingSingly() {
    return members.stream()
        .anyMatch(
            one -> !one.booking().together() && one.booking().state() == BookingState.WAITLISTED);
  }
}
