package uk.npws.alongside.events.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.foundation.When;

/**
 * Makes something of each kept message, one transaction each: an enquiry, one more message of an
 * enquiry, word of a letter that came back, or a line that says why nothing was made of it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Sorting {

  /** So many times a server may say “not now” before the letter counts as come back. */
  static final int MOST_DELAYS = 3;

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Receiving receiving;
  @Inject Drafting drafting;
  @Inject Threads threads;
  @Inject CalendarAnswers answers;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  private final Secrets secrets = Secrets.ofInstallation();

  /** The next message to sort, its attempt counted; empty when none is left. */
  Optional<UUID> next() {
    List<ReceivedMail> stored =
        entities
            .createQuery(
                "select m from ReceivedMail m where m.kind = :stored order by m.id",
                ReceivedMail.class)
            .setParameter("stored", MailKind.STORED)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .setMaxResults(10)
            .getResultList();
    return stored.stream().filter(ReceivedMail::attempt).map(ReceivedMail::id).findFirst();
  }

  void sort(UUID id) {
    ReceivedMail mail = entities.find(ReceivedMail.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (mail.kind() != MailKind.STORED) {
      return;
    }
    byte[] raw = receiving.raw(id);
    try {
      sort(mail, MimeReader.read(raw), raw);
    } catch (Unreadable reason) {
      refuse(mail, reason, raw);
    }
  }

  private void refuse(ReceivedMail mail, Unreadable reason, byte[] raw) {
    try {
      if (reason.why() != Unreadable.Why.HEAD_TOO_LARGE) {
        mail.headRead(new Incoming(Incoming.headOf(raw), "", "", List.of(), "", "", ""));
      }
    } catch (jakarta.mail.MessagingException | RuntimeException noHead) {
      audit.record(AuditEntry.Who.PORTAL, "mail without a head", "mail", mail.id(), null);
    }
    mail.refused(reason.why());
  }

  private void sort(ReceivedMail mail, Incoming in, byte[] raw) {
    String own = ReplyAddress.own();
    MailKind kind = Sorter.kind(in, own);
    Trust trust =
        Trust.of(
            in.headers("Authentication-Results"), Setting.CONTACT_CHECKED_BY.value(), in.domain());
    mail.sorted(kind, trust, in);
    in.files().forEach(file -> entities.persist(new EnquiryFile(mail, file)));
    Optional<Enquiry> thread =
        ReplyAddress.enquiry(in.recipients(), secrets, own)
            .map(found -> entities.find(Enquiry.class, found))
            .or(() -> threads.answeredBy(in));
    switch (kind) {
      case PERSON -> written(mail, in, thread);
      case BOUNCE -> bounced(mail, in, raw);
      default -> {
        thread.ifPresent(mail::belongsTo);
        UUID letter = Bounce.letterIn(String.join(" ", in.answers()));
        if (letter != null) {
          mail.tellsOf(letter, "");
        }
        if (trust == Trust.PASSED) {
          answers.take(in);
        }
      }
    }
  }

  private void written(ReceivedMail mail, Incoming in, Optional<Enquiry> thread) {
    Instant now = clock.instant();
    String text = in.subject() + "\n" + OwnWords.of(in.text());
    Enquiry enquiry;
    Optional<Enquiry> known = thread.or(() -> threads.aboutSameBooking(mail, text));
    if (mail.trust() == Trust.PASSED && known.isPresent()) {
      enquiry = known.get();
      enquiry.goesOn(now);
    } else {
      enquiry = new Enquiry(mail, now);
      entities.persist(enquiry);
      audit.record(AuditEntry.Who.PORTAL, "enquiry opened", "enquiry", enquiry.id(), null);
    }
    var draft = drafting.draft(mail.sender(), text);
    enquiry.drafted(
        draft.person(), draft.force() == null ? null : draft.force().id().code(), draft.event());
    mail.belongsTo(enquiry);
    entities.flush();
    if (mail.trust() == Trust.PASSED && !mail.sender().isEmpty() && firstToday(mail, now)) {
      acknowledge(enquiry, mail);
    }
  }

  private boolean firstToday(ReceivedMail mail, Instant now) {
    return entities
            .createNativeQuery("insert ignore into mail_acknowledged (sender, day) values (?1, ?2)")
            .setParameter(
                1, secrets.mac("mail-acknowledged", mail.sender().getBytes(StandardCharsets.UTF_8)))
            .setParameter(2, Date.valueOf(When.date(now)))
            .executeUpdate()
        == 1;
  }

  private void acknowledge(Enquiry enquiry, ReceivedMail mail) {
    outbox.post(
        EnquiryLetters.RECEIVED,
        enquiry.id(),
        new Letter.Recipient(mail.from(), mail.sender()),
        Map.of("dear", mail.from(), "subject", mail.subject()));
  }

  private void bounced(ReceivedMail mail, Incoming in, byte[] raw) {
    Optional<Bounce> told = Bounce.of(in, new String(raw, StandardCharsets.ISO_8859_1));
    if (told.isEmpty() || told.get().letter() == null) {
      mail.tellsOf(null, told.map(Bounce::words).orElse(""));
      return;
    }
    Bounce bounce = told.get();
    mail.tellsOf(bounce.letter(), bounce.words());
    entities.flush();
    if (bounce.forGood() || timesTold(bounce.letter()) >= MOST_DELAYS) {
      outbox.cameBack(bounce.letter(), bounce.words());
    }
  }

  private long timesTold(UUID letter) {
    return ((Number)
            entities
                .createNativeQuery(
                    "select count(*) from received_mail where letter = ?1 and kind = 'BOUNCE'")
                .setParameter(1, Ids.bytes(letter))
                .getSingleResult())
        .longValue();
  }
}
