package uk.npws.alongside.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The clock that services inject. Rules take an {@code Instant now} and never ask. */
@ApplicationScoped
public class Clocks {

  /** Where every date of the portal is meant. */
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Produces
  @Singleton
  Clock clock() {
    return Clock.system(LONDON);
  }
}
