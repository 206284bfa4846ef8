package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.npws.alongside.learning.Completion;
import uk.npws.alongside.learning.CreditLine;
import uk.npws.alongside.learning.CreditLists;
import uk.npws.alongside.learning.Learning;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.Readership;
import uk.npws.alongside.learning.Standing;
import uk.npws.alongside.learning.content.Tool;
import uk.npws.alongside.portal.frame.CurrentActor;

/** The contents of a package, and how far the reader has come in it. */
@Named
@RequestScoped
public class PackagePage {

  /** With no more open items than this, each is named with its link. */
  private static final int FEW = 6;

  @Inject Learning learning;
  @Inject Library library;
  @Inject CreditLists credits;
  @Inject CurrentActor me;

  @Inject
  @ManagedProperty("#{param['package']}")
  String packageId;

  private Standing standing;
  private List<Completion> completions;
  private List<CreditLine> asked;

  public Standing getStanding() {
    if (standing == null) {
      standing = learning.standing(me.actor(), packageId);
    }
    return standing;
  }

  /** Whether so little is missing that each item can be named. */
  public boolean isNearlyDone() {
    return getStanding().begun() && !getStanding().complete() && getStanding().missing() <= FEW;
  }

  /** Sheets to print and take along. */
  public List<Tool> getTools() {
    return library.tools(packageId);
  }

  /** Whether there is an edition with notes that this reader may have. */
  public boolean isWithNotes() {
    return Readership.of(me.actor()) == Readership.FACILITATORS
        && library.edition(me.actor(), packageId, "facilitator").hasNotes();
  }

  /** The completion that stands, of the edition shown or of an earlier one; or null. */
  public Completion getCompletion() {
    return newest(true);
  }

  /** One that counts no more, if none stands; or null. */
  public Completion getLapsed() {
    return getCompletion() == null ? newest(false) : null;
  }

  private Completion newest(boolean standing) {
    if (completions == null) {
      completions = learning.completions(me.actor());
    }
    return completions.stream()
        .filter(each -> each.packageId().equals(packageId) && each.stands() == standing)
        .findFirst()
        .orElse(null);
  }

  /**
   * Whether everything is done though the last page was not done last, and only a button is
   * missing.
   */
  public boolean isToFinish() {
    return getStanding().complete() && getCompletion() == null;
  }

  public String finish() {
    learning.finish(me.actor(), packageId);
    return "/learning/" + packageId;
  }

  /** What the reader asked to have counted, newest first. */
  public List<CreditLine> getCredits() {
    if (asked == null) {
      asked = credits.mine(me.actor(), packageId);
    }
    return asked;
  }
}
