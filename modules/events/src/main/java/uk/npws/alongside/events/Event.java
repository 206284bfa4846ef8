package uk.npws.alongside.events;

import static uk.npws.alongside.events.BookingState.REQUESTED;
import static uk.npws.alongside.events.BookingState.WAITLISTED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.UuidColumn;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.PersonId;

/**
 * One run of a course. Life: draft → published (↔ closed) → completed, or cancelled on the way.
 *
 * <p>It counts its own places ({@link Capacity}), only while the caller holds this row locked
 * ({@code select … for update}). {@code version} rises with everything the public can see, {@code
 * edition} with what changes a calendar entry.
 */
@Entity
@Table(name = "event")
public class Event {

  /** How many rows became events so far, in this server. */
  private static final AtomicLong LOADS = new AtomicLong();

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "reference")
  private String reference;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "course")
  private Course course;

  @Embedded private EventTexts texts;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "venue")
  private Venue venue;

  @Column(name = "online_link")
  private String onlineLink;

  @Enumerated(EnumType.STRING)
  @Column(name = "region")
  private Region region;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private EventStatus status;

  @Embedded private Capacity places = Capacity.none();

  @Embedded private MinimumNumber minimum = MinimumNumber.none();

  @Enumerated(EnumType.STRING)
  @Column(name = "admission")
  private Admission admission;

  @Column(name = "approval")
  private boolean approval;

  @Column(name = "answer_hours")
  private int answerHours;

  @Embedded private BookingWindow window;

  @Column(name = "starts")
  private Instant starts;

  @Column(name = "ends")
  private Instant ends;

  @Column(name = "owner")
  private UUID owner;

  @Column(name = "edition")
  private int edition;

  @Column(name = "revision")
  private int revision;

  @Column(name = "version")
  private long version;

  @Column(name = "changed")
  private Instant changed;

  @Column(name = "published")
  private Instant published;

  @Column(name = "called_off")
  private String calledOff = "";

  @OneToMany(mappedBy = "event", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("number")
  private List<EventSession> sessions = new ArrayList<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "event_trainer", joinColumns = @JoinColumn(name = "event"))
  @Column(name = "person")
  @Convert(converter = UuidColumn.class) // EclipseLink applies it by itself to single values only
  private Set<UUID> trainers = new HashSet<>();

  @Transient private long load;

  protected Event() {}

  @PostLoad
  void loaded() {
    load = LOADS.incrementAndGet();
  }

  static long loads() {
    return LOADS.get();
  }

  /** Whether its row was read after so many were. */
  boolean loadedAfter(long loads) {
    return load > loads;
  }

  /** A draft. */
  Event(String reference, Course course, Venue venue, EventPlan plan, Instant now) {
    this.id = Ids.next();
    this.reference = reference;
    this.status = EventStatus.DRAFT;
    change(course, venue, plan, now);
  }

  /**
   * Takes a new plan.
   *
   * @return whether somebody who has a place must be told: a day, a time, a room or the venue
   */
  boolean change(Course ofCourse, Venue atVenue, EventPlan plan, Instant now) {
    if (status == EventStatus.CANCELLED || status == EventStatus.COMPLETED) {
      throw EventRefused.notFrom(status);
    }
    places.plan(plan.terms().capacity(), plan.terms().overBy());
    boolean elsewhere = venue != null ? !venue.equals(atVenue) : atVenue != null;
    boolean news = !plan.where().online().equals(onlineLink) || elsewhere;
    course = ofCourse;
    venue = atVenue;
    region = atVenue == null ? null : atVenue.region();
    texts = EventTexts.of(plan.texts(), ofCourse);
    onlineLink = plan.where().online();
    take(plan.terms(), plan.dates());
    owner = plan.team().owner().value();
    setTrainers(plan.team().trainers());
    news |= sit(plan);
    if (news) {
      edition++;
    }
    revise(now);
    return news && places.taken() > places.held();
  }

  private void take(EventPlan.Terms terms, EventPlan.Dates dates) {
    admission = terms.admission();
    approval = terms.approval();
    answerHours = terms.answerHours();
    window = BookingWindow.of(dates);
    minimum.plan(terms.minimum(), dates.decideBy());
  }

  /**
   * What the list says of its venue was put right.
   *
   * @param news whether somebody who has a place must be told
   */
  void venueChanged(boolean news, Instant now) {
    region = venue.region();
    if (news) {
      edition++;
    }
    revise(now);
  }

  private void setTrainers(Set<PersonId> people) {
    Set<UUID> ids = people.stream().map(PersonId::value).collect(Collectors.toSet());
    if (!trainers.equals(ids)) {
      trainers.retainAll(ids);
      trainers.addAll(ids);
    }
  }

  /** Takes somebody who is erased off the trainers. */
  void dismiss(PersonId trainer) {
    trainers.remove(trainer.value());
  }

  private boolean sit(EventPlan plan) {
    boolean news = new Sittings(this, sessions).take(plan.sittings());
    starts = plan.starts();
    ends = plan.ends();
    return news;
  }

  /** The plan it has now, to fill a form with. */
  public EventPlan plan() {
    return new EventPlan(
        course.code(),
        texts.plan(course),
        new EventPlan.Where(venue == null ? null : venue.id(), onlineLink),
        new EventPlan.Terms(
            capacity(), overBy(), admission, approval, answerHours, minimum.people()),
        new EventPlan.Dates(opens(), closes(), cancelBy(), minimum.decideBy()),
        new EventPlan.Team(owner(), trainers()),
        sessions.stream().map(EventSession::sitting).toList());
  }

  void publish(Instant now) {
    if (now.isAfter(starts)) {
      throw EventRefused.inThePast();
    }
    become(EventStatus.PUBLISHED, now);
    published = published == null ? now : published;
  }

  /** Takes no further bookings. */
  void close(Instant now) {
    become(EventStatus.CLOSED, now);
  }

  /** Will not take place; letters say why. */
  void cancel(String why, Instant now) {
    edition++;
    calledOff = why;
    become(EventStatus.CANCELLED, now);
  }

  /** It is held though fewer than the minimum come. */
  void goAhead(PersonId by, Instant now) {
    if (!status.running() || minimum.people() == 0 || !now.isBefore(starts)) {
      throw EventRefused.nothingToDecide();
    }
    minimum.goAhead(by, now);
  }

  /** Whether somebody has to decide now if it is held. */
  public boolean toBeDecided(Instant now) {
    return status.running() && now.isBefore(starts) && minimum.due(places.withPeople(), now);
  }

  void complete(Instant now) {
    become(EventStatus.COMPLETED, now);
  }

  private void become(EventStatus next, Instant now) {
    if (!status.next().contains(next)) {
      throw EventRefused.notFrom(status);
    }
    status = next;
    revise(now);
  }

  /**
   * Gives the person a place if one is free and nobody waits, else a number in the queue; an event
   * that wants approval takes the request. The guards are the caller's: {@link BookingPolicy}.
   */
  public Booking book(PersonId person, Instant now) {
    return book(BookingOrder.forOneself(person), now);
  }

  /** The same for an order of whichever door. */
  Booking book(BookingOrder order, Instant now) {
    return book(order, approval ? REQUESTED : outcome(), now);
  }

  /** The same, for one of a party that gets places together or stands in the queue together. */
  Booking book(BookingOrder order, BookingState first, Instant now) {
    return book(order, first, order.booker(), now);
  }

  /**
   * The same, said by somebody else than the booker: a nominee says yes to what the force began.
   */
  Booking book(BookingOrder order, BookingState first, PersonId by, Instant now) {
    if (first == WAITLISTED && !order.orWait()) {
      throw BookingRefused.full(this);
    }
    Booking booking = new Booking(this, order, now);
    booking.begin(first, order, by, now);
    return booking;
  }

  /** Another person takes the place of this booking; who waits is not passed over by that. */
  Booking substitute(Booking old, BookingOrder order, Instant now) {
    old.supersede(order.booker(), Reason.ANOTHER_PERSON, now);
    Booking booking = new Booking(this, order, now);
    booking.standInFor(old, now);
    booking.begin(BookingState.CONFIRMED, order, now);
    return booking;
  }

  /** The force names this person for one of the places that it has. */
  Booking name(Allocation allocation, BookingOrder order, Instant now) {
    Booking booking = new Booking(this, order, now);
    booking.use(allocation, now);
    booking.begin(BookingState.CONFIRMED, order, now);
    return booking;
  }

  /** Whoever gave up this place a moment ago has one again; the guards are the caller's. */
  Booking takeBack(Booking old, BookingOrder order, Instant now) {
    Booking booking = new Booking(this, order, now);
    booking.follow(old);
    booking.begin(BookingState.CONFIRMED, order, now);
    return booking;
  }

  /** Keeps so many more places for a force; a negative number gives them back. */
  void hold(int more, Instant now) {
    places.hold(more);
    touch(now);
  }

  /** Somebody is at the door and takes a place, one more than planned if none is free. */
  Booking walkIn(BookingOrder order, Instant now) {
    places.stretch();
    Booking booking = new Booking(this, order, now);
    booking.begin(BookingState.CONFIRMED, order, now);
    return booking;
  }

  /** The same for somebody who waits, or asked. */
  void walkIn(Booking waiting, PersonId by, Instant now) {
    if (!waiting.state().takesPlace()) {
      places.stretch();
    }
    waiting.walkIn(by, now);
  }

  /**
   * Takes over somebody from another date: a place if one is free, else the front of the queue; a
   * request stays a request where the team decides.
   */
  Booking relocate(Booking old, BookingOrder order, PersonId by, Instant now) {
    BookingState first =
        old.state() == REQUESTED && approval
            ? REQUESTED
            : places.free() > 0 ? BookingState.CONFIRMED : WAITLISTED;
    Booking booking = new Booking(this, order, now);
    booking.beginInsteadOf(old, first, by, now);
    return booking;
  }

  /** What becomes of somebody who wants a place now. */
  public BookingState outcome() {
    return places.outcome(1);
  }

  /** What becomes of somebody who wants a place now, unless it takes another turn until then. */
  public BookingState likelyOutcome() {
    return approval ? REQUESTED : outcomeAfterQueue(1);
  }

  /**
   * What so many get who want places together, once whoever waits has gone first: so it is after
   * every change, since what comes free goes to them at once.
   */
  public BookingState outcomeAfterQueue(int people) {
    return places.outcomeAfterQueue(people);
  }

  /** A booking moved: its place and its number in the queue are counted. */
  Integer count(BookingState from, BookingState to, Instant now) {
    Integer queueNumber = places.count(from, to);
    touch(now);
    return queueNumber;
  }

  private void revise(Instant now) {
    revision++;
    touch(now);
  }

  private void touch(Instant now) {
    version++;
    changed = now;
  }

  public EventId eventId() {
    return new EventId(id);
  }

  public UUID id() {
    return id;
  }

  /** Readable, in addresses: {@code train-the-trainer-leeds-2027-03-02}. */
  public String reference() {
    return reference;
  }

  public Course course() {
    return course;
  }

  public String title() {
    return texts.title();
  }

  /** Its own words, or the course's. */
  public String summary() {
    return texts.summary(course);
  }

  public Optional<Venue> venue() {
    return Optional.ofNullable(venue);
  }

  public boolean online() {
    return venue == null;
  }

  /** For those who have a place. */
  public String onlineLink() {
    return onlineLink;
  }

  /** For those who have a place. */
  public String joining() {
    return texts.joining();
  }

  /** Whether it is the same event, also when it was read in another transaction. */
  boolean is(Event other) {
    return id.equals(other.id);
  }

  /** {@code Eastfield House, Leeds}, or Online. */
  public String place() {
    return venue == null ? "Online" : venue.nameAndTown();
  }

  public EventStatus status() {
    return status;
  }

  public int capacity() {
    return places.places();
  }

  public int overBy() {
    return places.overBy();
  }

  /** With people, or kept for a force that has not named them yet. */
  public int placesTaken() {
    return places.taken();
  }

  /** Kept for forces, and nobody named: among {@link #placesTaken()}. */
  public int held() {
    return places.held();
  }

  /** Places that nobody has. */
  public int free() {
    return places.free();
  }

  public int waiting() {
    return places.waiting();
  }

  public boolean approval() {
    return approval;
  }

  /** Who may want a place. */
  public Admission admission() {
    return admission;
  }

  /** Whether only invited forces may want a place. */
  public boolean byInvitation() {
    return admission == Admission.BY_INVITATION;
  }

  /** How many must come, and when it is decided whether it is held. */
  public MinimumNumber minimum() {
    return minimum;
  }

  /**
   * Working hours in which an offered place must be answered; 0: places that come free are given at
   * once.
   */
  public int answerHours() {
    return answerHours;
  }

  /** Until when an offer made now can be answered: never past the start. */
  Instant answerBy(Instant now) {
    Instant end = WorkingHours.after(now, answerHours);
    return end.isBefore(starts) ? end : starts;
  }

  /** When it can be booked. */
  public BookingWindow window() {
    return window;
  }

  public Instant opens() {
    return window.opens();
  }

  public Instant closes() {
    return window.closes();
  }

  public Instant cancelBy() {
    return window.cancelBy();
  }

  public Instant starts() {
    return starts;
  }

  public Instant ends() {
    return ends;
  }

  public PersonId owner() {
    return new PersonId(owner);
  }

  public Set<PersonId> trainers() {
    return trainers.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
  }

  public List<EventSession> sessions() {
    return List.copyOf(sessions);
  }

  /** Whether any of its sessions meets while one of these sittings does. */
  boolean meetsDuring(List<EventPlan.Sitting> sittings) {
    return sessions.stream()
        .anyMatch(one -> sittings.stream().anyMatch(other -> one.sitting().overlaps(other)));
  }

  /** Rises when a calendar entry must be replaced. */
  public int edition() {
    return edition;
  }

  /** Rises with everything but its places: a letter written before it rose may say what is not. */
  int revision() {
    return revision;
  }

  /** Rises with everything that the public can see. */
  public long version() {
    return version;
  }

  /** When it first stood on the public list, or null. */
  public Instant published() {
    return published;
  }

  /** Why it was called off, as letters say it; empty where nobody said. */
  public String calledOff() {
    return calledOff;
  }

  /** When it last changed in anything that the public can see. */
  public Instant changed() {
    return changed;
  }

  /** {@code Tuesday 2 and Wednesday 3 March 2027}. */
  public String days() {
    return When.days(starts, ends);
  }
}
