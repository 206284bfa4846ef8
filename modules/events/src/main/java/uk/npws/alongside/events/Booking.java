package uk.npws.alongside.events;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.people.PersonId;

/**
 * One person at one event: one place, a place in the queue, or a request. Made by {@link
 * Event#book}; {@link BookingState#next()} says what may follow, and each step leaves a {@link
 * BookingTransition}. It ends as attended, partly attended or no-show when the register is closed,
 * or before that as withdrawn, declined, expired, cancelled or superseded.
 *
 * <p>Verbs that give or free a place need the event's row locked.
 */
@Entity
@Table(name = "booking")
public class Booking {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "reference")
  private String reference;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "event")
  private Event event;

  @Column(name = "person")
  private UUID person;

  @Column(name = "booker")
  private UUID booker;

  @Enumerated(EnumType.STRING)
  @Column(name = "channel")
  private Channel channel;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private BookingState state;

  @Column(name = "queue_number")
  private Integer queueNumber;

  @Column(name = "made")
  private Instant made;

  @Column(name = "pin_handed_over")
  private boolean pinHandedOver;

  @Column(name = "replaces")
  private UUID replaces;

  @Column(name = "relocated")
  private boolean relocated;

  @Column(name = "offered_until")
  private Instant offeredUntil;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "allocation")
  private Allocation allocation;

  @Enumerated(EnumType.STRING)
  @Column(name = "absence")
  private Absence absence;

  @Column(name = "party")
  private UUID party;

  @Column(name = "together")
  private boolean together;

  @OneToMany(mappedBy = "booking", cascade = CascadeType.PERSIST)
  @OrderBy("at")
  private List<BookingTransition> transitions = new ArrayList<>();

  protected Booking() {}

  Booking(Event event, BookingOrder order, Instant now) {
    this.id = order.id();
    this.reference = order.reference();
    this.event = event;
    this.person = order.person().value();
    this.booker = order.booker().value();
    this.channel = order.channel();
    this.party = order.party();
    this.together = order.together();
    this.made = now;
  }

  void begin(BookingState first, BookingOrder order, Instant now) {
    begin(first, order, order.booker(), now);
  }

  void begin(BookingState first, BookingOrder order, PersonId by, Instant now) {
    if (!BookingState.first().contains(first)) {
      throw BookingRefused.notFrom(BookingState.DRAFT, first);
    }
    step(first, by, order.channel(), null, order.override(), now);
  }

  /** The team brought somebody here from another date. */
  void beginInsteadOf(Booking old, BookingState first, PersonId by, Instant now) {
    follow(old);
    relocated = true;
    party = old.party;
    together = old.together;
    String override = old.transitions.isEmpty() ? "" : old.transitions.get(0).note();
    step(first, by, Channel.PORTAL, Reason.EVENT_MOVED, override, now);
  }

  /** Whoever waits here already comes from a date that the team gave up: goes first from now on. */
  void goFirst(Booking old) {
    if (replaces == null) {
      follow(old);
    }
    relocated = true;
  }

  /** The team brought the person to another date. */
  void makeWay(PersonId by, Instant now) {
    BookingState end =
        state.next().contains(BookingState.SUPERSEDED) ? BookingState.SUPERSEDED : state.givenUp();
    move(end, by, Channel.PORTAL, Reason.EVENT_MOVED, now);
  }

  /** A request is granted or not; granted, it is a place, or when there is none the queue's end. */
  void decide(Decision decision, PersonId by, Instant now) {
    decide(decision, event.outcome(), by, now);
  }

  /**
   * The same.
   *
   * @param place what a request that is granted gets
   */
  void decide(Decision decision, BookingState place, PersonId by, Instant now) {
    BookingState to = decision.granted() ? place : BookingState.DECLINED;
    if (state != BookingState.REQUESTED) {
      throw BookingRefused.notFrom(state, to);
    }
    step(to, by, Channel.ON_BEHALF, decision.reason(), decision.note(), now);
  }

  /** The first in the queue gets the place that came free; a request waits for its decision. */
  void promote(Instant now) {
    if (state != BookingState.WAITLISTED) {
      throw BookingRefused.notFrom(state, BookingState.CONFIRMED);
    }
    move(BookingState.CONFIRMED, null, Channel.PORTAL, Reason.PLACE_CAME_FREE, now);
  }

  /** A place is kept for the first in the queue until the person answers, or this moment. */
  void offer(Instant until, Instant now) {
    move(BookingState.OFFERED, null, Channel.PORTAL, Reason.PLACE_CAME_FREE, now);
    offeredUntil = until;
  }

  /** Yes to the offer, in time. */
  void take(PersonId by, Instant now) {
    if (state == BookingState.OFFERED && offerOver(now)) {
      throw BookingRefused.offerOver(event);
    }
    Channel through = is(by) ? Channel.WEB : Channel.ON_BEHALF;
    if (state != BookingState.OFFERED) {
      throw BookingRefused.notFrom(state, BookingState.CONFIRMED);
    }
    move(BookingState.CONFIRMED, by, through, Reason.OFFER_TAKEN, now);
  }

  /** Nobody answered in time. */
  void expire(Instant now) {
    move(BookingState.EXPIRED, null, Channel.PORTAL, Reason.NOT_ANSWERED, now);
  }

  /** Whether the time for an answer has passed. */
  boolean offerOver(Instant now) {
    return offeredUntil != null && !now.isBefore(offeredUntil);
  }

  /** The place goes to another person, or the person to another date. */
  void supersede(PersonId by, Reason reason, Instant now) {
    Channel through = is(by) ? Channel.WEB : Channel.ON_BEHALF;
    move(BookingState.SUPERSEDED, by, through, reason, now);
  }

  /** This booking comes in the place of that one. */
  void follow(Booking old) {
    replaces = old.id;
  }

  /** The place will be one of those that the force has. */
  void use(Allocation of, Instant now) {
    of.name(now);
    allocation = of;
  }

  /** The place that this booking has just left passes on, and stays the force's if it was. */
  void standInFor(Booking old, Instant now) {
    replaces = old.id;
    party = old.party;
    together = old.together;
    if (old.allocation != null) {
      old.allocation.rename(now);
      allocation = old.allocation;
    }
  }

  /** Somebody who waits, or asked, is named by the force for one of its places. */
  void name(Allocation of, PersonId by, Instant now) {
    use(of, now);
    move(BookingState.CONFIRMED, by, Channel.ON_BEHALF, Reason.NAMED, now);
  }

  /** Gives up a place, a number in the queue or a request. */
  void giveUp(PersonId by, Reason reason, Instant now) {
    if (reason == null) {
      throw BookingRefused.reasonMissing();
    }
    Channel through = is(by) ? Channel.WEB : Channel.ON_BEHALF;
    move(state.givenUp(), by, through, reason, now);
  }

  /** Cannot come, and says so by the link in the letter. */
  void sendRegrets(Reason reason, Instant now) {
    move(state.givenUp(), person(), Channel.LETTER, reason, now);
  }

  /** The event will not take place. */
  void lose(PersonId by, Instant now) {
    move(state.givenUp(), by, Channel.PORTAL, Reason.EVENT_CANCELLED, now);
  }

  /** Whoever was to come is erased. */
  void leave(Instant now) {
    move(state.givenUp(), null, Channel.PORTAL, Reason.PERSON_ERASED, now);
  }

  /** What the closed register says, or says now. Why somebody did not come goes with its cause. */
  void register(BookingState outcome, PersonId by, Reason reason, Instant now) {
    move(outcome, by, Channel.PORTAL, reason, now);
    absence = null;
  }

  /** Who waited, or was not on the list at all, is at the door and gets a place. */
  void walkIn(PersonId by, Instant now) {
    move(BookingState.CONFIRMED, by, Channel.WALK_IN, Reason.WALKED_IN, now);
  }

  /** Why the person did not come; tells whether that is new. */
  boolean explain(Absence why) {
    if (state != BookingState.NO_SHOW) {
      throw RegisterRefused.notAbsent();
    }
    boolean news = why != absence;
    absence = why;
    return news;
  }

  /** Why somebody did not come is no longer anybody's business. */
  void forgetAbsence() {
    absence = null;
  }

  /** The event is over and it came to nothing. */
  void runOut(Instant now) {
    BookingState end =
        state.next().contains(BookingState.EXPIRED) ? BookingState.EXPIRED : BookingState.WITHDRAWN;
    move(end, null, Channel.PORTAL, Reason.REGISTER_CLOSED, now);
  }

  void handOverPin(boolean handedOver) {
    pinHandedOver = handedOver;
  }

  private void move(BookingState to, PersonId by, Channel through, Reason reason, Instant now) {
    if (!state.next().contains(to)) {
      throw BookingRefused.notFrom(state, to);
    }
    step(to, by, through, reason, "", now);
  }

  private void step(
      BookingState to, PersonId by, Channel through, Reason reason, String note, Instant now) {
    boolean had = state != null && state.takesPlace();
    queueNumber = event.count(state, to, now);
    if (allocation != null && had && !to.takesPlace()) {
      allocation.giveBack(now);
    }
    transitions.add(new BookingTransition(this, state, to, by, through, reason, note, now));
    state = to;
    offeredUntil = null;
  }

  private boolean is(PersonId somebody) {
    return somebody != null && person.equals(somebody.value());
  }

  /**
   * Whether this person, the force or NPWS may still give it up; the same answer for button and
   * rule. Whoever was brought here from another date may decline until it begins.
   *
   * @param anyTime NPWS is not bound by the deadline
   */
  public boolean canBeGivenUp(boolean anyTime, Instant now) {
    return state.givenUp() != state
        && now.isBefore(event.starts())
        && (anyTime
            || relocated
            || state != BookingState.CONFIRMED
            || !event.window().tooLateToCancel(now));
  }

  public BookingId bookingId() {
    return new BookingId(id);
  }

  public UUID id() {
    return id;
  }

  /** What people write and say, such as {@code ALG-7Q4M-2KXT}. */
  public String reference() {
    return reference;
  }

  public Event event() {
    return event;
  }

  public PersonId person() {
    return new PersonId(person);
  }

  public PersonId booker() {
    return new PersonId(booker);
  }

  public boolean onBehalf() {
    return !person.equals(booker);
  }

  public Channel channel() {
    return channel;
  }

  public BookingState state() {
    return state;
  }

  /** The number drawn on joining the queue, or null; later ones are higher. */
  public Integer queueNumber() {
    return queueNumber;
  }

  /** Until when the offered place can be taken; null when none is offered. */
  public Instant offeredUntil() {
    return offeredUntil;
  }

  /** Whether the place is one of those that the force has. */
  public boolean ofAllocation() {
    return allocation != null;
  }

  /** Whether the team brought the person here from another date. */
  public boolean relocated() {
    return relocated;
  }

  /** What those have in common who were booked in one order; null for somebody alone. */
  public UUID party() {
    return party;
  }

  /** Whether those of the party who wait want places at the same moment, or go on waiting. */
  public boolean together() {
    return together;
  }

  /** The booking in whose place this one came, or null. */
  UUID replaces() {
    return replaces;
  }

  public Instant made() {
    return made;
  }

  public boolean pinHandedOver() {
    return pinHandedOver;
  }

  /** Why the person did not come; null where nobody said, and where the person came. */
  public Absence absence() {
    return absence;
  }

  /** What became of it, oldest first. */
  public List<BookingTransition> transitions() {
    return List.copyOf(transitions);
  }
}
