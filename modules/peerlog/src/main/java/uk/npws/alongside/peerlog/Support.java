package uk.npws.alongside.peerlog;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import uk.npws.alongside.peerlog.codes.Reason;
import uk.npws.alongside.peerlog.codes.Signpost;
import uk.npws.alongside.peerlog.codes.Who;

/** Who was supported, about what, and where they were pointed: only in codes. */
public record Support(Who who, Set<Reason> reasons, Set<Signpost> signposts) {

  public static final int MOST_REASONS = 3;

  /** For what was not support of somebody. */
  static final Support NONE = new Support(null, Set.of(), Set.of());

  public Support {
    reasons = inOrder(Reason.class, reasons);
    signposts = inOrder(Signpost.class, signposts);
  }

  void check() {
    if (who == null) {
      throw LogRefused.whoMissing();
    }
    if (reasons.isEmpty()) {
      throw LogRefused.reasonsMissing();
    }
    if (reasons.size() > MOST_REASONS) {
      throw LogRefused.tooManyReasons();
    }
    if (signposts.isEmpty()) {
      throw LogRefused.signpostsMissing();
    }
    boolean nowhere =
        signposts.contains(Signpost.NONE_NEEDED) || signposts.contains(Signpost.DECLINED);
    if (nowhere && signposts.size() > 1) {
      throw LogRefused.signpostContradicted();
    }
  }

  private static <E extends Enum<E>> Set<E> inOrder(Class<E> list, Set<E> items) {
    var sorted = EnumSet.noneOf(list);
    sorted.addAll(items);
    return Collections.unmodifiableSet(sorted);
  }
}
