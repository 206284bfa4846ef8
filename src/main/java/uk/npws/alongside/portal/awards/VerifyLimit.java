package uk.npws.alongside.portal.awards;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps anybody from trying codes by the thousand. Only misses count, so that a hall full of people
 * behind one address may check what they hold. Kept in memory, by node: a code has 100 bits.
 */
@ApplicationScoped
public class VerifyLimit {

  private static final int MISSES_AT_ONCE = 30;
  private static final Duration FOR_ONE_MORE = Duration.ofSeconds(2);
  private static final int MOST_ADDRESSES = 10_000;

  private final Map<String, Bucket> misses =
      new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  /** Refuses an address with too many misses. */
  public void check(String address) {
    if (bucket(address).getAvailableTokens() == 0) {
      throw VerifyRefused.tooOften();
    }
  }

  /** Counts one that was not found. */
  public void missed(String address) {
    bucket(address).tryConsume(1);
  }

  private Bucket bucket(String address) {
    synchronized (misses) {
      return misses.computeIfAbsent(address, unknown -> fresh());
    }
  }

  private static Bucket fresh() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(MISSES_AT_ONCE).refillGreedy(1, FOR_ONE_MORE))
        .build();
  }
}
