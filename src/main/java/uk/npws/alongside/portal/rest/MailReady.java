package uk.npws.alongside.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import uk.npws.alongside.foundation.Setting;

/**
 * Whether the mail server lets itself be called; asked at most every five seconds. The portal works
 * on without it, letters wait: so a proxy should route by {@code /health/live}, and people watch
 * {@code /health/ready}.
 */
@Readiness
@ApplicationScoped
public class MailReady implements HealthCheck {

  private static final long KEPT = TimeUnit.SECONDS.toNanos(5);
  private static final int PATIENCE_MS = 2_000;

  private boolean answered;
  private Long asked;

  @Override
  public synchronized HealthCheckResponse call() {
    if (asked == null || System.nanoTime() - asked > KEPT) {
      answered = answers();
      asked = System.nanoTime();
    }
    return HealthCheckResponse.named("mail").status(answered).build();
  }

  private static boolean answers() {
    var server =
        new InetSocketAddress(
            Setting.SMTP_HOST.value(), Integer.parseInt(Setting.SMTP_PORT.value()));
    try (Socket call = new Socket()) {
      call.connect(server, PATIENCE_MS);
      return true;
    } catch (IOException silence) {
      return false;
    }
  }
}
