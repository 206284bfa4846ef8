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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.PersonId;

/**
 * A force is asked to send people to an event: one invitation a force and event, from a named
 * member of the team. Life: draft → sent → opened → accepted, declined or expired; NPWS may
 * withdraw it, and send it anew when it came to nothing. Until the reply date the force can change
 * its answer. The places themselves are counted by the {@link Allocation}.
 *
 * <p>Its coordinator may hand it to a deputy of the force, who then answers and names as well,
 * until it is given back.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

  /**
   * How long before the reply date those who have not answered are reminded, and before places go
   * back those who have not named people for them.
   */
  static final List<Duration> REMINDERS = List.of(Duration.ofDays(5), Duration.ofDays(1));

  @Id
  @Column(name = "id")
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "event")
  private Event event;

  @Column(name = "force_code")
  private String force;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private InvitationState state;

  @Column(name = "places")
  private int places;

  @Column(name = "accepted")
  private int accepted;

  @Column(name = "kept")
  private boolean kept;

  @Column(name = "reply_by")
  private Instant replyBy;

  @Column(name = "releases")
  private Instant releases;

  @Column(name = "inviter")
  private UUID inviter;

  @Column(name = "message")
  private String message;

  @Column(name = "made")
  private Instant made;

  @Column(name = "sent")
  private Instant sent;

  @Column(name = "opened")
  private Instant opened;

  @Column(name = "answered")
  private Instant answered;

  @Column(name = "answered_by")
  private UUID answeredBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "declined_for")
  private DeclineReason declinedFor;

  @Column(name = "reminded")
  private Instant reminded;

  @Column(name = "deputy")
  private UUID deputy;

  @Column(name = "deputy_since")
  private Instant deputySince;

  protected Invitation() {}

  /** A draft. */
  Invitation(Event event, ForceId force, InvitationTerms terms, PersonId inviter, Instant now) {
    this.id = Ids.next();
    this.event = event;
    this.force = force.code();
    this.state = InvitationState.DRAFT;
    this.made = now;
    plan(terms, inviter, now);
  }

  /** What it asks; while the force does not know of it, or after it came to nothing. */
  final void plan(InvitationTerms terms, PersonId by, Instant now) {
    if (!state.over()) {
      throw InvitationRefused.notFrom(state, InvitationState.DRAFT);
    }
    if (!now.isBefore(terms.replyBy()) || terms.releases().isAfter(event.starts())) {
      throw InvitationRefused.replyOutOfReach(event);
    }
    places = terms.places();
    kept = terms.kept();
    replyBy = terms.replyBy();
    releases = terms.releases();
    message = terms.message();
    inviter = by.value();
  }

  /** To the force, a first time or again: who sends it answers for it. */
  void send(PersonId by, Instant now) {
    if (!event.status().running() || !now.isBefore(event.starts())) {
      throw InvitationRefused.notToCome(event);
    }
    if (!now.isBefore(replyBy)) {
      throw InvitationRefused.replyOutOfReach(event);
    }
    become(InvitationState.SENT);
    inviter = by.value();
    sent = now;
    opened = null;
    answered = null;
    answeredBy = null;
    declinedFor = null;
    reminded = null;
    accepted = 0;
  }

  /** Somebody of the force looks at it: the first time counts. */
  boolean open(Instant now) {
    if (state != InvitationState.SENT) {
      return false;
    }
    become(InvitationState.OPENED);
    opened = now;
    return true;
  }

  /** The force takes so many places; again, until the reply date, to take more or fewer. */
  void accept(int number, PersonId by, Instant now) {
    if (number < 1 || number > places) {
      throw InvitationRefused.placesOutOfRange(places);
    }
    answer(InvitationState.ACCEPTED, by, now);
    accepted = number;
    declinedFor = null;
  }

  void decline(DeclineReason reason, PersonId by, Instant now) {
    if (reason == null) {
      throw InvitationRefused.reasonMissing();
    }
    answer(InvitationState.DECLINED, by, now);
    accepted = 0;
    declinedFor = reason;
  }

  private void answer(InvitationState next, PersonId by, Instant now) {
    if (!state.next().contains(next)) {
      throw InvitationRefused.notFrom(state, next);
    }
    if (!now.isBefore(end())) {
      throw InvitationRefused.tooLate(this);
    }
    become(next);
    answered = now;
    answeredBy = by.value();
  }

  /** Nobody answered in time. */
  void expire() {
    become(InvitationState.EXPIRED);
  }

  /** NPWS takes it back. */
  void withdraw() {
    become(InvitationState.WITHDRAWN);
  }

  private void become(InvitationState next) {
    if (!state.next().contains(next)) {
      throw InvitationRefused.notFrom(state, next);
    }
    state = next;
  }

  void remind(Instant now) {
    reminded = now;
  }

  /** A person of the force may answer and name as well. */
  void handTo(PersonId person, Instant now) {
    deputy = person.value();
    deputySince = now;
  }

  /** It is with the coordinator alone again. */
  void giveBack() {
    deputy = null;
    deputySince = null;
  }

  /** Whether the force can answer, or change its answer, now; the same for page and rule. */
  public boolean answerable(Instant now) {
    return state.next().contains(InvitationState.ACCEPTED)
        && now.isBefore(end())
        && event.status().running();
  }

  /** Whether the clock owes an end. */
  boolean overdue(Instant now) {
    return state.unanswered() && !now.isBefore(end());
  }

  /** Whether a reminder is owed: once for each of {@link #REMINDERS} that nobody heard since. */
  boolean reminderDue(Instant now) {
    if (!state.unanswered() || overdue(now)) {
      return false;
    }
    return reminderDue(reminded == null ? sent : reminded, replyBy, now);
  }

  /** The same for names that are missing on places that the force took. */
  boolean namesReminderDue(Instant now) {
    if (state != InvitationState.ACCEPTED
        || !now.isBefore(releases)
        || !now.isBefore(event.starts())) {
      return false;
    }
    boolean sinceAnswer = reminded != null && reminded.isAfter(answered);
    return reminderDue(sinceAnswer ? reminded : answered, releases, now);
  }

  private static boolean reminderDue(Instant heard, Instant end, Instant now) {
    return REMINDERS.stream()
        .map(end::minus)
        .anyMatch(moment -> heard.isBefore(moment) && !now.isBefore(moment));
  }

  private Instant end() {
    return replyBy.isBefore(event.starts()) ? replyBy : event.starts();
  }

  public UUID id() {
    return id;
  }

  public Event event() {
    return event;
  }

  public ForceId force() {
    return new ForceId(force);
  }

  public InvitationState state() {
    return state;
  }

  /** How many the force is asked to take. */
  public int places() {
    return places;
  }

  /** How many it takes; 0 before an answer. */
  public int accepted() {
    return accepted;
  }

  /** Whether the places are kept from sending on. */
  public boolean kept() {
    return kept;
  }

  public Instant replyBy() {
    return replyBy;
  }

  public Instant releases() {
    return releases;
  }

  /** The team member whose name and address it carries. */
  public PersonId inviter() {
    return new PersonId(inviter);
  }

  public String message() {
    return message;
  }

  public Instant made() {
    return made;
  }

  /** Null while it is a draft. */
  public Instant sent() {
    return sent;
  }

  public Instant opened() {
    return opened;
  }

  public Instant answered() {
    return answered;
  }

  /** Null before an answer. */
  public PersonId answeredBy() {
    return answeredBy == null ? null : new PersonId(answeredBy);
  }

  public DeclineReason declinedFor() {
    return declinedFor;
  }

  /** When the force was last reminded, or null. */
  public Instant reminded() {
    return reminded;
  }

  /** Null: nobody. */
  public PersonId deputy() {
    return deputy == null ? null : new PersonId(deputy);
  }

  public Instant deputySince() {
    return deputySince;
  }
}
