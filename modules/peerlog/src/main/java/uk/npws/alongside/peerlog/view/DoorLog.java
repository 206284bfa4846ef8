package uk.npws.alongside.peerlog.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import uk.npws.alongside.peerlog.DoorDrafts;
import uk.npws.alongside.peerlog.Doors;
import uk.npws.alongside.peerlog.Receipt;

/**
 * A new log through a force's QR code. It lives as long as the view, so that a form sent twice by a
 * reload is one log, and the receipt is never in an address.
 */
@Named
@ViewScoped
public class DoorLog implements Serializable {

  @Inject Doors doors;
  @Inject DoorDrafts drafts;
  @Inject Visit visit;

  private final LogInput input = new LogInput();
  private String token;
  private String forceName;
  private Receipt receipt;

  @PostConstruct
  void open() {
    token = visit.said("token");
    forceName = doors.forceName(token);
  }

  public void save() {
    if (receipt == null) {
      receipt = drafts.save(token, visit.actor().address(), input.log(visit.today()));
    }
  }

  public LogInput getInput() {
    return input;
  }

  public String getToken() {
    return token;
  }

  public String getForceName() {
    return forceName;
  }

  /** Null until the log is kept; shown once. */
  public Receipt getReceipt() {
    return receipt;
  }
}
