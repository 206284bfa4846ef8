package uk.npws.alongside.peerlog.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.npws.alongside.peerlog.Drafts;
import uk.npws.alongside.peerlog.codes.Activity;

/** A new log by somebody who is signed in. */
@Named
@RequestScoped
public class NewLog {

  @Inject Drafts drafts;
  @Inject Visit visit;

  private final LogInput input = new LogInput();
  private boolean call;

  public List<Activity> getActivities() {
    return drafts.activities(visit.actor());
  }

  public String save() {
    keep();
    return call ? "/peer-log?saved=call" : "/peer-log?saved=log";
  }

  public String saveAndAddAnother() {
    keep();
    return call ? "/peer-log/new?saved=call" : "/peer-log/new?saved=log";
  }

  private void keep() {
    drafts.save(visit.actor(), input.log(visit.today()), call);
  }

  public LogInput getInput() {
    return input;
  }

  public boolean isCall() {
    return call;
  }

  public void setCall(boolean call) {
    this.call = call;
  }
}
