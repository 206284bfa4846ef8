package uk.npws.alongside.peerlog;

import java.security.SecureRandom;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import uk.npws.alongside.peerlog.codes.AuthorRole;
import uk.npws.alongside.people.ForceId;

/**
 * The logs of one force that are sealed together.
 *
 * @param open the earliest month that is not closed: an older log counts in it
 * @param holders how many people of the force hold each role
 */
record Batch(
    ForceId force, YearMonth open, Map<AuthorRole, Integer> holders, List<Envelope> waiting) {

  /** So many make a batch before the month ends. */
  static final int LEAST = 5;

  Batch {
    holders = Map.copyOf(holders);
    waiting = List.copyOf(waiting);
  }

  static boolean ready(int waiting, boolean monthEnd) {
    return waiting >= LEAST || monthEnd && waiting > 0;
  }

  /** Sealed, in an order that has nothing to do with the one they came in. */
  List<SealedLog> sealed() {
    return sealed(new SecureRandom());
  }

  List<SealedLog> sealed(RandomGenerator random) {
    var shuffled = new ArrayList<Envelope>(waiting);
    for (int last = shuffled.size() - 1; last > 0; last--) {
      Collections.swap(shuffled, last, random.nextInt(last + 1));
    }
    return shuffled.stream().map(this::seal).toList();
  }

  private SealedLog seal(Envelope envelope) {
    YearMonth said = envelope.log().week().month();
    YearMonth month = said.isBefore(open) ? open : said;
    return new SealedLog(force, month, kept(envelope.role()), envelope.log());
  }

  private AuthorRole kept(AuthorRole role) {
    return holders.getOrDefault(role, 0) < Figure.SAFE ? AuthorRole.UNSTATED : role;
  }
}
