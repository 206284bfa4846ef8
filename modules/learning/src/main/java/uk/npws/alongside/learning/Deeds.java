package uk.npws.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.people.Actor;

/**
 * What devices kept of learning while they had no network. Each deed is taken or refused on its
 * own: one that cannot be taken keeps none of the others back. In whatever order they come, answers
 * and own words are taken before what is confirmed by them.
 */
@ApplicationScoped
public class Deeds {

  /** The most that is taken at once. */
  public static final int MOST = 100;

  @Inject SentDeeds sent;

  /** Takes what the actor did, and says of each what became of it. */
  public List<DeedReceipt> take(Actor actor, List<Deed> deeds) {
    Learning.learner(actor);
    if (deeds.size() > MOST) {
      throw LearningRefused.tooManyDeeds(MOST);
    }
    var receipts = new ArrayList<DeedReceipt>();
    deeds.stream()
        .sorted(Comparator.comparing(Deed::kind))
        .forEach(deed -> receipts.add(take(actor, deed)));
    return receipts;
  }

  private DeedReceipt take(Actor actor, Deed deed) {
    try {
      sent.take(actor, deed);
      return new DeedReceipt(deed.id(), null);
    } catch (Refusal refusal) {
      return new DeedReceipt(deed.id(), refusal);
    }
  }
}
