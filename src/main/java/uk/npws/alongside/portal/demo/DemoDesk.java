package uk.npws.alongside.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import uk.npws.alongside.events.enquiry.Enquiries;
import uk.npws.alongside.events.enquiry.Enquiry;
import uk.npws.alongside.events.enquiry.EnquiryState;
import uk.npws.alongside.foundation.Round;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.EmailAddress;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * Somebody of the demo's team has dealt with some of its e-mails: answered one, put one aside, done
 * with another. They come in by the mailbox as all do, so it is done once they are there.
 */
@ApplicationScoped
public class DemoDesk {

  private static final String ANSWER =
      "Lunch is included. Tell us here if there is anything that you do not eat.";

  @Inject Enquiries enquiries;
  @Inject People people;
  @Inject Clock clock;

  /** What is still to be done, by subject. */
  private final Map<String, EnquiryState> plan = new ConcurrentHashMap<>();

  private volatile PersonId member;

  /** From now on, until each is there and dealt with. */
  void begin() {
    DemoNation.seenFrom(clock.instant()).signIns().stream()
        .filter(one -> one.role() == Role.NPWS)
        .findFirst()
        .flatMap(one -> people.byEmail(new EmailAddress(one.email())))
        .ifPresent(
            card -> {
              member = card.id();
              plan.putAll(DemoMails.dealtWith());
            });
  }

  void look(@ObservesAsync Round round) {
    if (plan.isEmpty()) {
      return;
    }
    Actor actor = new Actor(member, null, Set.of(new Grant(Role.NPWS, null)), null);
    List<Enquiry> fresh = enquiries.list(actor, EnquiryState.NEW, 0);
    for (Enquiry enquiry : fresh) {
      EnquiryState then = plan.remove(enquiry.subject());
      if (then == EnquiryState.WAITING) {
        enquiries.answer(actor, enquiry.id(), ANSWER);
      } else if (then != null) {
        enquiries.move(actor, enquiry.id(), then);
      }
    }
  }
}
