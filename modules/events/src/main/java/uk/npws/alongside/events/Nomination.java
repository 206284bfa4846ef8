package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.PersonId;

/**
 * A force puts one of its people forward for an event that needs approval. Life: proposed → the
 * nominee says yes (then there is a booking that waits for the decision, and {@link #state} follows
 * it), says no, or does not answer; the force can take it back until it is decided.
 *
 * <p>Its verbs need the event's row locked, as the ranks of a force are changed together.
 */
@Entity
@Table(name = "nomination")
public class Nomination {

  @Id
  @Column(name = "id")
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "event")
  private Event event;

  @Column(name = "person")
  private UUID person;

  @Column(name = "force_code")
  private String force;

  @Column(name = "nominated_by")
  private UUID nominatedBy;

  @Column(name = "force_rank")
  private int rank;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private NominationState state;

  @Column(name = "capacity")
  private String capacity;

  @Column(name = "passion")
  private String passion;

  @Column(name = "drive")
  private String drive;

  @Column(name = "credibility")
  private String credibility;

  @Column(name = "made")
  private Instant made;

  @Column(name = "answer_by")
  private Instant answerBy;

  @Column(name = "ended")
  private Instant ended;

  @Enumerated(EnumType.STRING)
  @Column(name = "no_thanks")
  private NoThanks noThanks;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "booking")
  private Booking booking;

  protected Nomination() {}

  /**
   * Puts forward, as the last of the force so far.
   *
   * @param answerBy until when the nominee can answer: from now on, and not after booking closes
   */
  Nomination(
      Event event,
      PersonId person,
      ForceId force,
      PersonId by,
      int rank,
      Merits merits,
      Instant answerBy,
      Instant now) {
    if (!answerBy.isAfter(now) || answerBy.isAfter(event.closes())) {
      throw NominationRefused.answerByOutOfReach(event);
    }
    this.id = Ids.next();
    this.event = event;
    this.person = person.value();
    this.force = force.code();
    this.nominatedBy = by.value();
    this.rank = rank;
    this.state = NominationState.PROPOSED;
    this.capacity = merits.capacity();
    this.passion = merits.passion();
    this.drive = merits.drive();
    this.credibility = merits.credibility();
    this.made = now;
    this.answerBy = answerBy;
  }

  /** Yes, in time: this booking waits for the decision. */
  void accept(Booking request, Instant now) {
    checkAnswer(NominationState.ACCEPTED, now);
    state = NominationState.ACCEPTED;
    booking = request;
  }

  /** No, in time. */
  void decline(NoThanks why, Instant now) {
    if (why == null) {
      throw NominationRefused.noThanksMissing();
    }
    checkAnswer(NominationState.DECLINED, now);
    noThanks = why;
    end(NominationState.DECLINED, now);
  }

  /** The time for an answer is checked before anything is written for a yes. */
  void checkAnswer(NominationState answer, Instant now) {
    if (state == NominationState.LAPSED || (state == NominationState.PROPOSED && overdue(now))) {
      throw NominationRefused.answerOver(this);
    }
    checkNext(answer);
  }

  /** The force thought better of it, before it was decided. */
  void takeBack(Instant now) {
    if (state() != NominationState.PROPOSED && state() != NominationState.ACCEPTED) {
      throw NominationRefused.notFrom(state(), NominationState.TAKEN_BACK);
    }
    end(NominationState.TAKEN_BACK, now);
  }

  /** Nobody answered in time. */
  void lapse(Instant now) {
    end(NominationState.LAPSED, now);
  }

  private void end(NominationState how, Instant now) {
    checkNext(how);
    state = how;
    ended = now;
  }

  private void checkNext(NominationState next) {
    if (!state.next().contains(next)) {
      throw NominationRefused.notFrom(state(), next);
    }
  }

  void takeRank(int newRank) {
    rank = newRank;
  }

  /** Whether the time for an answer has passed. */
  public boolean overdue(Instant now) {
    return !now.isBefore(answerBy);
  }

  /** Whether the nominee can answer now; the same answer for button and rule. */
  public boolean answerable(Instant now) {
    return state == NominationState.PROPOSED && !overdue(now);
  }

  /** Where it stands, the booking's fate included. */
  public NominationState state() {
    return state == NominationState.ACCEPTED && booking != null
        ? NominationState.of(booking.state())
        : state;
  }

  public UUID id() {
    return id;
  }

  public Event event() {
    return event;
  }

  public PersonId person() {
    return new PersonId(person);
  }

  public ForceId force() {
    return new ForceId(force);
  }

  public PersonId nominatedBy() {
    return new PersonId(nominatedBy);
  }

  /** In the order of its force, smaller first; see {@link Ranking} for "2 of 3". */
  public int rank() {
    return rank;
  }

  public Merits merits() {
    return new Merits(capacity, passion, drive, credibility);
  }

  public Instant made() {
    return made;
  }

  public Instant answerBy() {
    return answerBy;
  }

  /** When the nominee said no, or it was taken back, or lapsed; else null. */
  public Instant ended() {
    return ended;
  }

  /** Null unless the nominee said no. */
  public NoThanks noThanks() {
    return noThanks;
  }

  /** What came of a yes; null before, or after the booking is no longer kept. */
  public Booking booking() {
    return booking;
  }
}
