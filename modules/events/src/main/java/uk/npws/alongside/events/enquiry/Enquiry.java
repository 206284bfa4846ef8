package uk.npws.alongside.events.enquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.people.PersonId;

/** What somebody wants of us by e-mail: a thread of messages and what we make of them. */
@Entity
@Table(name = "enquiry")
public class Enquiry {

  @Id
  @Column(name = "id")
  private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private EnquiryState state;

  @Column(name = "sender")
  private String sender;

  @Column(name = "sender_name")
  private String senderName;

  @Column(name = "subject")
  private String subject;

  @Column(name = "opened")
  private Instant opened;

  @Column(name = "latest")
  private Instant latest;

  @Enumerated(EnumType.STRING)
  @Column(name = "trust")
  private Trust trust;

  @Column(name = "person")
  private UUID person;

  @Column(name = "force_code")
  private String force;

  @Column(name = "event")
  private UUID event;

  @Version
  @Column(name = "version")
  private long version;

  protected Enquiry() {}

  /** Opened by this message, which a person wrote; held back unless the sender is certain. */
  Enquiry(ReceivedMail first, Instant now) {
    this.id = Ids.next();
    this.sender = first.sender();
    this.senderName = first.senderName();
    this.subject = first.subject();
    this.trust = first.trust();
    this.opened = now;
    this.latest = now;
    this.state = trust == Trust.PASSED ? EnquiryState.NEW : EnquiryState.QUARANTINED;
  }

  /** What is seen of who, force and event in its words; each may be null. */
  void drafted(PersonId who, String ofForce, UUID forEvent) {
    person = who == null ? person : who.value();
    force = ofForce == null ? force : ofForce;
    event = forEvent == null ? event : forEvent;
  }

  /** The sender wrote again. */
  void goesOn(Instant now) {
    latest = now;
    state = EnquiryState.NEW;
  }

  void become(EnquiryState next) {
    if (state == EnquiryState.QUARANTINED && next == EnquiryState.WAITING) {
      throw EnquiryRefused.heldBack();
    }
    state = next;
  }

  /** Whether it is for the desk to do something now. */
  public boolean open() {
    return state != EnquiryState.DONE;
  }

  public boolean heldBack() {
    return state == EnquiryState.QUARANTINED;
  }

  public UUID id() {
    return id;
  }

  public EnquiryState state() {
    return state;
  }

  public String sender() {
    return sender;
  }

  /** The name it came under, or the address. */
  public String senderName() {
    return senderName.isEmpty() ? sender : senderName;
  }

  public String subject() {
    return subject;
  }

  public Instant opened() {
    return opened;
  }

  public Instant latest() {
    return latest;
  }

  public Trust trust() {
    return trust;
  }

  public PersonId person() {
    return person == null ? null : new PersonId(person);
  }

  /** The code of the force, or null. */
  public String force() {
    return force;
  }

  public UUID event() {
    return event;
  }
}
