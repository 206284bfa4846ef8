package uk.npws.alongside.peerlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.npws.alongside.foundation.Secrets;

/**
 * Slows down floods through the QR codes. It counts in memory only, per door and per address, and
 * knows an address only as a keyed hash whose key dies with the process and which is forgotten with
 * the quarter of an hour.
 */
@ApplicationScoped
public class Throttle {

  static final int PER_ADDRESS = 30;
  static final int PER_DOOR = 300;
  private static final long SPAN_SECONDS = 15L * 60;

  @Inject Clock clock;

  private final Secrets secrets = new Secrets(Secrets.code(52));
  private final Map<String, Integer> passed = new ConcurrentHashMap<>();
  private long span;

  /** One more through this door from this address; refused when there were too many. */
  public void pass(String door, String address) {
    forgetOld(clock.instant());
    boolean tooMany = more("door " + door) > PER_DOOR;
    tooMany |= address != null && more("address " + address) > PER_ADDRESS;
    if (tooMany) {
      throw DoorRefused.tooOften();
    }
  }

  private int more(String subject) {
    byte[] hash = secrets.mac("throttle", subject.getBytes(StandardCharsets.UTF_8));
    return passed.merge(HexFormat.of().formatHex(hash), 1, Integer::sum);
  }

  private synchronized void forgetOld(Instant now) {
    long current = now.getEpochSecond() / SPAN_SECONDS;
    if (current != span) {
      span = current;
      passed.clear();
    }
  }
}
