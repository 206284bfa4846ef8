package uk.npws.alongside.portal.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;
import uk.npws.alongside.foundation.Setting;

/** Fills an empty database before the first request, where the settings ask for it. */
@Singleton
@Startup
@DependsOn("CourseKeeping") // which waits for the migrations; naming both is a cycle to the server
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

  private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

  @Inject DemoSeeding seeding;
  @Inject DemoRenewal renewal;
  @Inject DemoDesk desk;

  @PostConstruct
  void fill() {
    if (!Setting.DEMO_DATA.isTrue()) {
      return;
    }
    Instant begun = Instant.now();
    if (seeding.fill()) {
      DemoMails.put(Clock.systemUTC());
      desk.begin();
      Duration taken = Duration.between(begun, Instant.now());
      LOG.info(() -> "demo data: filled in " + taken.toMillis() + " ms");
    } else if (Setting.MODE.value().equals("demo") && renewal.renew()) {
      LOG.info("demo data: the event of the first step begins in twenty minutes again");
    }
  }
}
