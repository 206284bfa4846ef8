package uk.npws.alongside.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import uk.npws.alongside.events.enquiry.MailboxStanding;

/**
 * Tells how reading the contact mailbox goes, and is never red for it: mail waits there, and
 * everything else works on.
 */
@Readiness
@ApplicationScoped
public class ContactReady implements HealthCheck {

  @Inject MailboxStanding standing;

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("contact-mailbox").up();
    if (standing.read() != null) {
      answer.withData("read", standing.read().toString());
    }
    if (standing.failures() > 0) {
      answer.withData("failures", standing.failures());
    }
    return answer.build();
  }
}
