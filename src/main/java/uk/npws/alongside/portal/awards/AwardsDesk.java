package uk.npws.alongside.portal.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.awards.Certificates;
import uk.npws.alongside.awards.OwedBadge;
import uk.npws.alongside.awards.PinBadges;
import uk.npws.alongside.portal.frame.CurrentActor;

/** Who waits for a pin badge, the longest waiting first, and what else there is to do. */
@Named
@RequestScoped
public class AwardsDesk {

  /** As many as fit the address of the page that confirms. */
  private static final int AT_ONCE = 50;

  @Inject PinBadges pinBadges;
  @Inject Certificates certificates;
  @Inject CurrentActor me;

  /** Whether to tick all that are shown. */
  @Inject @Param boolean all;

  private List<OwedBadge> owed;
  private Long owedCount;
  private Long endingCount;

  public List<OwedBadge> getOwed() {
    if (owed == null) {
      owed = pinBadges.owed(me.actor(), 0, AT_ONCE);
    }
    return owed;
  }

  public long getOwedCount() {
    if (owedCount == null) {
      owedCount = pinBadges.owedCount(me.actor());
    }
    return owedCount;
  }

  /** Days that the first in the list has waited. */
  public long getLongest() {
    return getOwed().isEmpty() ? 0 : getOwed().get(0).days();
  }

  public long getEndingCount() {
    if (endingCount == null) {
      endingCount = certificates.endingCount(me.actor());
    }
    return endingCount;
  }

  public boolean isAll() {
    return all;
  }
}
