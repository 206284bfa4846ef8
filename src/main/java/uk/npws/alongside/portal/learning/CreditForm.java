package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.learning.CreditLine;
import uk.npws.alongside.learning.CreditLists;
import uk.npws.alongside.learning.CreditState;
import uk.npws.alongside.learning.Credits;
import uk.npws.alongside.learning.Evidence;
import uk.npws.alongside.learning.Learning;
import uk.npws.alongside.learning.Standing;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** “I have done this before”: a learner asks to have it counted. */
@Named
@RequestScoped
public class CreditForm {

  @Inject Credits credits;
  @Inject CreditLists lists;
  @Inject Learning learning;
  @Inject CurrentActor me;
  @Inject Notices notices;

  @Inject
  @Param(name = "package")
  String packageId;

  private Standing standing;
  private String what = "";
  private String evidence;

  public Standing getStanding() {
    if (standing == null) {
      standing = learning.standing(me.actor(), packageId);
    }
    return standing;
  }

  /** What it can be asked for: the pages that are not done. */
  public List<Page> getOpen() {
    return getStanding().pack().requiredPages().stream()
        .filter(page -> !getStanding().done(page))
        .toList();
  }

  /** What was asked for and waits for an answer; null when nothing does. */
  public CreditLine getWaiting() {
    return lists.mine(me.actor(), packageId).stream()
        .filter(line -> line.credit().state() == CreditState.ASKED)
        .findFirst()
        .orElse(null);
  }

  public String ask() {
    credits.ask(me.actor(), packageId, what == null ? "" : what, new Evidence(evidence));
    notices.good("learning.credit.asked");
    return "/learning/" + packageId;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }
}
