package uk.npws.alongside.peerlog.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import uk.npws.alongside.peerlog.DoorDrafts;
import uk.npws.alongside.peerlog.OwnLog;
import uk.npws.alongside.peerlog.Receipt;

/** A log that somebody finds again by its receipt, to change or to discard it. */
@Named
@ViewScoped
public class ReceiptLog implements Serializable {

  @Inject DoorDrafts drafts;
  @Inject Visit visit;

  private final LogInput input = new LogInput();
  private String typed;
  private Receipt receipt;
  private Instant ownUntil;
  private boolean done;

  public void find() {
    Receipt given = Receipt.typed(typed);
    OwnLog found = drafts.find(given, visit.actor().address());
    input.show(found.log(), visit.today());
    ownUntil = found.ownUntil();
    receipt = given;
    typed = null;
  }

  public void save() {
    drafts.change(receipt, input.log(visit.today()));
    done = true;
  }

  public void discard() {
    drafts.discard(receipt);
    done = true;
  }

  public LogInput getInput() {
    return input;
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }

  /** Whether a log was found, so that it can be shown. */
  public boolean isFound() {
    return receipt != null;
  }

  public Instant getOwnUntil() {
    return ownUntil;
  }

  /** Whether it was changed or discarded. */
  public boolean isDone() {
    return done;
  }
}
