package uk.npws.alongside.peerlog.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.npws.alongside.peerlog.CallRequests;
import uk.npws.alongside.peerlog.Drafts;
import uk.npws.alongside.peerlog.KeptLogs;
import uk.npws.alongside.peerlog.OwnLog;
import uk.npws.alongside.peerlog.OwnMonth;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/** A supporter's own page of the peer log. */
@Named
@RequestScoped
public class MyLogs {

  @Inject Drafts drafts;
  @Inject CallRequests calls;
  @Inject Visit visit;

  private List<OwnLog> recent;
  private OwnMonth month;
  private int waiting;

  @PostConstruct
  void open() {
    Actor actor = visit.actor();
    recent = drafts.own(actor);
    month = drafts.thisMonth(actor);
    boolean leads = actor.has(Role.CHAMPION) || actor.has(Role.COORDINATOR);
    waiting = leads ? calls.open(actor).size() : 0;
  }

  public List<OwnLog> getRecent() {
    return recent;
  }

  public OwnMonth getMonth() {
    return month;
  }

  /** How many supporters wait for a call, for those who make them. */
  public int getWaiting() {
    return waiting;
  }

  public long getMonthsSealed() {
    return KeptLogs.SEALED_LOG.toTotalMonths();
  }

  public long getMonthsTally() {
    return KeptLogs.TALLY.toTotalMonths();
  }
}
