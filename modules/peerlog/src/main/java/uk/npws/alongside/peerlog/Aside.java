package uk.npws.alongside.peerlog;

import uk.npws.alongside.peerlog.codes.Effect;
import uk.npws.alongside.peerlog.codes.FollowUp;
import uk.npws.alongside.peerlog.codes.Occasion;
import uk.npws.alongside.peerlog.codes.Origin;

/** What may be left out of any log; each part may be null. */
public record Aside(Occasion occasion, FollowUp followUp, Origin origin, Effect effect) {

  public static final Aside NOTHING = new Aside(null, null, null, null);

  /** Only what it did to the author: the rest makes sense for support alone. */
  Aside withoutSupport() {
    return new Aside(null, null, null, effect);
  }
}
