package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.learning.Completion;
import uk.npws.alongside.learning.Learning;
import uk.npws.alongside.learning.Standing;
import uk.npws.alongside.portal.frame.CurrentActor;

/** The contents of a package, and how far the reader has come in it. */
@Named
@RequestScoped
public class PackagePage {

  /** With no more open items than this, each is named with its link. */
  private static final int FEW = 6;

  @Inject Learning learning;
  @Inject CurrentActor me;

  @Inject
  @ManagedProperty("#{param['package']}")
  String packageId;

  private Standing standing;
  private Completion completion;

  public Standing getStanding() {
    if (standing == null) {
      standing = learning.standing(me.actor(), packageId);
    }
    return standing;
  }

  /** Whether so little is missing that each item can be named. */
  public boolean isNearlyDone() {
    return getStanding().begun() && !getStanding().complete() && getStanding().open().size() <= FEW;
  }

  /** The completion of the edition shown or of an earlier one, or null. */
  public Completion getCompletion() {
    if (completion == null) {
      completion =
          learning.completions(me.actor()).stream()
              .filter(each -> each.packageId().equals(getStanding().pack().id()))
              .findFirst()
              .orElse(null);
    }
    return completion;
  }
}
