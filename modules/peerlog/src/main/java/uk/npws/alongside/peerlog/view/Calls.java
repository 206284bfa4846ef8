package uk.npws.alongside.peerlog.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.peerlog.CallRequests;
import uk.npws.alongside.peerlog.CallWanted;

/** Supporters who wait for a call. */
@Named
@RequestScoped
public class Calls {

  @Inject CallRequests calls;
  @Inject Visit visit;

  private List<CallWanted> open;

  @PostConstruct
  void open() {
    open = calls.open(visit.actor());
  }

  public String called(UUID id) {
    calls.called(visit.actor(), id);
    return "/peer-log/calls?done=1";
  }

  public List<CallWanted> getOpen() {
    return open;
  }
}
