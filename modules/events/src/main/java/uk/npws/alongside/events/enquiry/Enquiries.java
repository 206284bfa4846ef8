package uk.npws.alongside.events.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/** The desk of the third door: for the national team alone. */
@ApplicationScoped
@Transactional
public class Enquiries {

  public static final int PAGE = 50;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Drafting drafting;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;

  /**
   * An enquiry with all that belongs to it, oldest first.
   *
   * @param suggested who may be meant: the sender, and whom the text names
   */
  public record Story(
      Enquiry enquiry,
      List<ReceivedMail> mails,
      List<EnquiryFile> files,
      List<Letter> letters,
      List<Booking> bookings,
      List<PersonCard> suggested,
      Force force) {}

  /** Enquiries in this state, the longest waiting first; a page of them. */
  public List<Enquiry> list(Actor actor, EnquiryState state, int page) {
    check(actor);
    String order = state == EnquiryState.DONE ? " desc" : "";
    return entities
        .createQuery(
            "select e from Enquiry e where e.state = :state order by e.latest" + order + ", e.id",
            Enquiry.class)
        .setParameter("state", state)
        .setFirstResult(page * PAGE)
        .setMaxResults(PAGE + 1)
        .getResultList();
  }

  /** How many there are in each state. */
  public Map<EnquiryState, Long> counts(Actor actor) {
    check(actor);
    var counts = new EnumMap<EnquiryState, Long>(EnquiryState.class);
    for (EnquiryState state : EnquiryState.values()) {
      counts.put(state, 0L);
    }
    entities
        .createQuery("select e.state, count(e) from Enquiry e group by e.state", Object[].class)
        .getResultList()
        .forEach(row -> counts.put((EnquiryState) row[0], (Long) row[1]));
    return counts;
  }

  /** What machines wrote, and what was refused: nobody has to answer it. Newest first. */
  public List<ReceivedMail> machines(Actor actor, int page) {
    check(actor);
    return entities
        .createQuery(
            "select m from ReceivedMail m where m.kind not in :people order by m.id desc",
            ReceivedMail.class)
        .setParameter("people", List.of(MailKind.PERSON, MailKind.STORED))
        .setFirstResult(page * PAGE)
        .setMaxResults(PAGE + 1)
        .getResultList();
  }

  public Story find(Actor actor, UUID id) {
    Enquiry enquiry = get(actor, id);
    List<ReceivedMail> mails =
        entities
            .createQuery(
                "select m from ReceivedMail m where m.enquiry = :enquiry order by m.id",
                ReceivedMail.class)
            .setParameter("enquiry", id)
            .getResultList();
    List<EnquiryFile> files =
        mails.isEmpty()
            ? List.of()
            : entities
                .createQuery(
                    "select f from EnquiryFile f where f.mail in :mails order by f.id",
                    EnquiryFile.class)
                .setParameter("mails", mails.stream().map(ReceivedMail::id).toList())
                .getResultList();
    var text = new StringBuilder(enquiry.subject());
    mails.stream()
        .filter(mail -> mail.kind() == MailKind.PERSON)
        .forEach(mail -> text.append('\n').append(mail.body()));
    var draft = drafting.draft(enquiry.sender(), text.toString());
    var suggested = new LinkedHashMap<PersonId, PersonCard>();
    draft.named().forEach(card -> suggested.put(card.id(), card));
    if (draft.sender() != null) {
      suggested.put(draft.sender().id(), draft.sender());
    }
    return new Story(
        enquiry,
        mails,
        files,
        outbox.about(id),
        bookings(id),
        List.copyOf(suggested.values()),
        draft.force());
  }

  private List<Booking> bookings(UUID enquiry) {
    List<?> ids =
        entities
            .createNativeQuery("select booking from enquiry_booking where enquiry = ?1")
            .setParameter(1, Ids.bytes(enquiry))
            .getResultList();
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select b from Booking b join fetch b.event where b.id in :ids order by b.made",
                Booking.class)
            .setParameter("ids", ids.stream().map(id -> Ids.of((byte[]) id)).toList())
            .getResultList();
  }

  /** A file that was kept, with what is in it. */
  public EnquiryFile file(Actor actor, UUID id) {
    check(actor);
    EnquiryFile file = entities.find(EnquiryFile.class, id);
    if (file == null || !file.kept()) {
      throw EnquiryRefused.missing();
    }
    return file;
  }

  /** Refuses to book out of an enquiry whose sender is not certain. */
  Enquiry bookable(Actor actor, UUID id) {
    Enquiry enquiry = get(actor, id);
    if (enquiry.heldBack()) {
      throw EnquiryRefused.heldBack();
    }
    return enquiry;
  }

  /** This booking came of it. */
  void ledTo(Actor actor, UUID id, Booking booking, boolean andDone) {
    Enquiry enquiry = get(actor, id);
    int added =
        entities
            .createNativeQuery(
                "insert ignore into enquiry_booking (enquiry, booking) values (?1, ?2)")
            .setParameter(1, Ids.bytes(id))
            .setParameter(2, Ids.bytes(booking.id()))
            .executeUpdate();
    if (andDone) {
      enquiry.become(EnquiryState.DONE);
    }
    if (added > 0) {
      audit.record(
          actor.as(Role.NPWS), "enquiry booked", "enquiry", id, "booking=" + booking.reference());
    }
  }

  /** Puts it aside, ends it, or lets it in again. */
  public void move(Actor actor, UUID id, EnquiryState to) {
    get(actor, id).become(to);
    audit.record(
        actor.as(Role.NPWS),
        "enquiry moved",
        "enquiry",
        id,
        "to=" + to.name().toLowerCase(java.util.Locale.ROOT));
  }

  /** Writes back; what the sender answers comes into the same enquiry. */
  public void answer(Actor actor, UUID id, String text) {
    Enquiry enquiry = get(actor, id);
    String said = text == null ? "" : text.strip().replace("\r\n", "\n");
    if (said.isEmpty()) {
      throw EnquiryRefused.answerMissing();
    }
    if (enquiry.sender().isEmpty()) {
      throw EnquiryRefused.heldBack();
    }
    enquiry.become(EnquiryState.WAITING);
    outbox.post(
        EnquiryLetters.ANSWER,
        id,
        new Letter.Recipient(enquiry.senderName(), enquiry.sender()),
        Map.of("subject", enquiry.subject(), "text", said));
    audit.record(actor.as(Role.NPWS), "enquiry answered", "enquiry", id, null);
  }

  private Enquiry get(Actor actor, UUID id) {
    check(actor);
    Enquiry enquiry = entities.find(Enquiry.class, id);
    if (enquiry == null) {
      throw EnquiryRefused.missing();
    }
    return enquiry;
  }

  private static void check(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw EnquiryRefused.notYours();
    }
  }
}
