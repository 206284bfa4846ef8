package uk.npws.alongside.events.enquiry;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.npws.alongside.foundation.Leases;

/**
 * Looks into the contact mailbox every few seconds: keeps what is new, then sorts it. A mailbox
 * that does not answer is left alone for longer and longer, up to ten minutes.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailRounds {

  private static final Logger LOG = Logger.getLogger(MailRounds.class.getName());
  private static final int MOST_FETCHES = 3;

  @Inject Receiving receiving;
  @Inject Sorting sorting;
  @Inject Leases leases;
  @Inject MailboxStanding standing;
  @Inject Clock clock;

  private final AtomicBoolean walking = new AtomicBoolean();
  private final Map<Long, Integer> unfetched = new HashMap<>();

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void round() {
    if (!ContactMailbox.isSet() || !walking.compareAndSet(false, true)) {
      return;
    }
    try {
      if (standing.dueAt(clock.instant())
          && leases.take("contact-mailbox", Duration.ofSeconds(3))) {
        read();
      }
      sortAll();
    } finally {
      walking.set(false);
    }
  }

  private void read() {
    try (ContactMailbox mailbox = ContactMailbox.open()) {
      long last = receiving.lastKept(mailbox.name(), mailbox.validity());
      for (long uid : mailbox.after(last)) {
        keep(mailbox, uid);
      }
      standing.wasRead(clock.instant());
    } catch (MessagingException | IOException | RuntimeException problem) {
      standing.wasSilent(clock.instant());
      LOG.log(Level.WARNING, "the contact mailbox was not read: {0}", problem.toString());
    }
  }

  private void keep(ContactMailbox mailbox, long uid) throws MessagingException, IOException {
    try {
      ContactMailbox.Arrived mail = mailbox.fetch(uid);
      if (mail != null) {
        receiving.keep(mail);
      }
    } catch (MessagingException | IOException problem) {
      if (unfetched.merge(uid, 1, Integer::sum) < MOST_FETCHES) {
        throw problem;
      }
      // the server cannot give this one: a line says so, and the next ones are read
      byte[] head =
          ("Subject: (message " + uid + ")\r\n\r\n")
              .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      receiving.keep(
          new ContactMailbox.Arrived(mailbox.name(), mailbox.validity(), uid, 0, head, true));
    }
  }

  private void sortAll() {
    for (var next = sorting.next(); next.isPresent(); next = sorting.next()) {
      try {
        sorting.sort(next.get());
      } catch (RuntimeException fault) {
        LOG.log(Level.WARNING, "a message could not be sorted: " + next.get(), fault);
      }
    }
  }
}
