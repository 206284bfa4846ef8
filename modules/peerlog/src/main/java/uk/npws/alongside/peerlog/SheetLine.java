package uk.npws.alongside.peerlog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import uk.npws.alongside.peerlog.codes.Activity;
import uk.npws.alongside.peerlog.codes.Code;

/** One activity of a month, as it may be shown. */
@Embeddable
public class SheetLine {

  @Column(name = "activity")
  private String activity;

  @Column(name = "low")
  private int low;

  @Column(name = "high")
  private int high;

  protected SheetLine() {}

  SheetLine(Activity activity, Figure figure) {
    this.activity = activity.code();
    this.low = figure.low();
    this.high = figure.high();
  }

  public Activity activity() {
    return Code.of(Activity.class, activity);
  }

  public Figure figure() {
    return new Figure(low, high);
  }
}
