package uk.npws.alongside.foundation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;

/** Begins a {@link Round} as often as {@link Setting#ROUND_SECONDS} says. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rounds {

  @Resource TimerService timers;

  @Inject Event<Round> observers;

  private Duration length;

  @PostConstruct
  void begin() {
    length = Duration.ofSeconds(Math.max(1, Long.parseLong(Setting.ROUND_SECONDS.value())));
    timers.createIntervalTimer(length.toMillis(), length.toMillis(), new TimerConfig(null, false));
  }

  @Timeout
  void next() {
    observers.fireAsync(new Round(length));
  }
}
