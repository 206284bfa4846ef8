package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.learning.CreditId;
import uk.npws.alongside.learning.CreditLine;
import uk.npws.alongside.learning.CreditLists;
import uk.npws.alongside.learning.CreditReason;
import uk.npws.alongside.learning.CreditRefused;
import uk.npws.alongside.learning.CreditState;
import uk.npws.alongside.learning.Credits;
import uk.npws.alongside.learning.Evidence;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/** Credit for earlier learning at the desk: who waits, one request, and writing one down. */
@Named
@RequestScoped
public class CreditsDesk {

  private static final String LIST = "/desk/learning/credit";

  @Inject Credits credits;
  @Inject CreditLists lists;
  @Inject Library library;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Words words;

  @Inject
  @Param(name = "credit")
  String id;

  private List<CreditLine> waiting;
  private List<CreditLine> granted;
  private CreditLine line;
  private String email;
  private String what;
  private String evidence;
  private String reason;

  public List<CreditLine> getWaiting() {
    if (waiting == null) {
      waiting = lists.list(me.actor(), CreditState.ASKED);
    }
    return waiting;
  }

  public List<CreditLine> getGranted() {
    if (granted == null) {
      granted = lists.list(me.actor(), CreditState.GRANTED);
    }
    return granted;
  }

  public CreditLine getLine() {
    if (line == null) {
      line = lists.line(me.actor(), id());
    }
    return line;
  }

  private CreditId id() {
    try {
      return new CreditId(UUID.fromString(id));
    } catch (IllegalArgumentException odd) {
      throw CreditRefused.unknown();
    }
  }

  /** What credit can be given for, with its words: each package, then its pages. */
  public Map<String, String> getChoices() {
    var choices = new LinkedHashMap<String, String>();
    for (LearningPackage pack : library.packages()) {
      choices.put(pack.id(), words.of("learning.credit.whole", pack.title()));
      pack.requiredPages()
          .forEach(
              page ->
                  choices.put(
                      pack.id() + "/" + page.id(),
                      words.of("learning.credit.page-of", pack.title(), page.title())));
    }
    return choices;
  }

  public String grant() {
    credits.grant(me.actor(), id(), new CreditReason(reason));
    return said("learning.credit.granted");
  }

  public String decline() {
    credits.decline(me.actor(), id(), new CreditReason(reason));
    return said("learning.credit.declined");
  }

  public String revoke() {
    credits.revoke(me.actor(), id(), new CreditReason(reason));
    return said("learning.credit.revoked");
  }

  /** What was chosen is {@code package} or {@code package/page}. */
  public String write() {
    String[] chosen = what.split("/", 2);
    credits.grant(
        me.actor(),
        email,
        chosen[0],
        chosen.length == 2 ? chosen[1] : "",
        new Evidence(evidence),
        new CreditReason(reason));
    return said("learning.credit.granted");
  }

  private String said(String key) {
    notices.good(key);
    return LIST;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
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

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
