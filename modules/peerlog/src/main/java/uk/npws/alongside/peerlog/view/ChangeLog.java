package uk.npws.alongside.peerlog.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.peerlog.Drafts;
import uk.npws.alongside.peerlog.OwnLog;
import uk.npws.alongside.peerlog.codes.Activity;

/** One of the own logs, while it can be changed. */
@Named
@RequestScoped
public class ChangeLog {

  @Inject Drafts drafts;
  @Inject Visit visit;

  private final LogInput input = new LogInput();
  private OwnLog log;

  @PostConstruct
  void open() {
    log = drafts.find(visit.actor(), id(visit.said("log")));
    input.show(log.log(), visit.today());
  }

  public List<Activity> getActivities() {
    return drafts.activities(visit.actor());
  }

  public String save() {
    drafts.change(visit.actor(), log.id(), input.log(visit.today()));
    return "/peer-log?saved=change";
  }

  public String discard() {
    drafts.discard(visit.actor(), log.id());
    return "/peer-log?saved=discarded";
  }

  private static UUID id(String text) {
    return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
        ? UUID.fromString(text)
        : new UUID(0, 0);
  }

  public OwnLog getLog() {
    return log;
  }

  public LogInput getInput() {
    return input;
  }
}
