package uk.npws.alongside.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.events.AttendanceRecorded;
import uk.npws.alongside.events.BookingId;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.people.PersonId;

/**
 * A physical badge that somebody has earned. Due when the register closes, unless the trainer
 * handed it over there and then; else the national team posts it. When the attendance is withdrawn,
 * it is no longer owed, or asked back if it was given.
 */
@Entity
@Table(name = "pin_badge")
public class PinBadge {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "person_id")
  private UUID person;

  @Column(name = "kind")
  private String kind;

  @Column(name = "award_code")
  private String awardCode;

  @Column(name = "booking_id")
  private UUID booking;

  @Column(name = "source_title")
  private String sourceTitle;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private PinBadgeState state;

  @Column(name = "due_since")
  private Instant dueSince;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private UUID changedBy;

  @Column(name = "carrier_reference")
  private String carrierReference;

  @Column(name = "return_requested")
  private boolean returnRequested;

  @Version
  @Column(name = "version")
  private int version;

  protected PinBadge() {}

  PinBadge(Award award, AttendanceRecorded attended) {
    this.id = Ids.next();
    this.person = attended.person().value();
    this.kind = award.badge();
    this.awardCode = award.code();
    this.booking = attended.booking().value();
    this.sourceTitle = attended.courseTitle() + ", " + attended.venue();
    this.state = PinBadgeState.DUE;
    this.dueSince = attended.at();
    this.changedAt = attended.at();
    this.carrierReference = CarrierReference.NONE.value();
  }

  void handOver(PersonId by, Instant now) {
    become(PinBadgeState.HANDED_OVER, by, now);
  }

  void post(PersonId by, CarrierReference reference, Instant now) {
    become(PinBadgeState.POSTED, by, now);
    carrierReference = reference.value();
  }

  /** The reason for it is gone: what was not given is not owed, what was given is asked back. */
  void withdraw(PersonId by, Instant now) {
    if (state.owed()) {
      become(PinBadgeState.NOT_OWED, by, now);
    } else if (held()) {
      returnRequested = true;
    }
  }

  /** What the carrier called the parcel would lead to where it went. */
  void forgetCarrier() {
    carrierReference = CarrierReference.NONE.value();
    returnRequested = false;
  }

  private void become(PinBadgeState next, PersonId by, Instant now) {
    if (!state.next().contains(next)) {
      throw PinBadgeRefused.cannotBecome(state, next);
    }
    state = next;
    changedAt = now;
    changedBy = by == null ? null : by.value();
  }

  public boolean owed() {
    return state.owed();
  }

  /** Whether the person has it, as far as we know. */
  public boolean held() {
    return state == PinBadgeState.HANDED_OVER || state == PinBadgeState.POSTED;
  }

  public PinBadgeId id() {
    return new PinBadgeId(id);
  }

  public PersonId person() {
    return new PersonId(person);
  }

  public BookingId booking() {
    return new BookingId(booking);
  }

  public String kind() {
    return kind;
  }

  public String awardCode() {
    return awardCode;
  }

  public String sourceTitle() {
    return sourceTitle;
  }

  public PinBadgeState state() {
    return state;
  }

  public Instant dueSince() {
    return dueSince;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public String carrierReference() {
    return carrierReference;
  }

  public boolean returnRequested() {
    return returnRequested;
  }
}
