package uk.npws.alongside.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.people.account.Totp;

/** Tells who can be signed in as, with the six-figure code of this half-minute. */
@Named("demoGuide")
@ApplicationScoped
public class DemoGuide {

  @Inject Clock clock;

  private final List<DemoSignIn> signIns = DemoNation.readSignIns();

  public List<DemoSignIn> getSignIns() {
    return signIns;
  }

  /** What opens the account of everybody who has no line of their own in the table. */
  public DemoSignIn getEverybodyElse() {
    return DemoSignIn.EVERYBODY_ELSE;
  }

  /** The code to type now, or empty where none is asked. */
  public String code(DemoSignIn signIn) {
    return signIn.totp().isEmpty() ? "" : Totp.ofBase32(signIn.totp()).codeAt(clock.instant());
  }

  /** The key of the words for the role. */
  public String key(DemoSignIn signIn) {
    return "demo.role." + signIn.role().name().toLowerCase(Locale.ROOT);
  }

  public Instant getNow() {
    return clock.instant();
  }

  public boolean isMailbox() {
    return Setting.DEMO_IMAP_PORT.isSet();
  }

  /** Whether the people are there to be signed in as. */
  public boolean isPeopled() {
    return Setting.DEMO_DATA.isTrue();
  }
}
