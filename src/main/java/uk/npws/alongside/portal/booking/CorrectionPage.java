package uk.npws.alongside.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Correction;
import uk.npws.alongside.events.Corrections;
import uk.npws.alongside.events.Mark;
import uk.npws.alongside.events.Register;
import uk.npws.alongside.events.RegisterRefused;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** One mark of a closed register, put right with a reason. */
@Named
@RequestScoped
public class CorrectionPage {

  @Inject RegisterSheet sheet;
  @Inject Corrections corrections;
  @Inject CurrentActor me;
  @Inject Notices notices;

  @Inject
  @Param(name = "booking")
  String booking;

  private Register.Row row;
  private boolean here;
  private Integer late;
  private Integer early;
  private Correction reason;

  @PostConstruct
  void find() {
    row =
        sheet.getRows().stream()
            .filter(one -> one.booking().reference().equals(booking))
            .findFirst()
            .orElseThrow(RegisterRefused::missing);
    here = row.here();
    late = row.mark().cameLate() == 0 ? null : Integer.valueOf(row.mark().cameLate());
    early = row.mark().leftEarly() == 0 ? null : Integer.valueOf(row.mark().leftEarly());
  }

  public String correct() {
    Mark mark = here ? new Mark(true, number(late), number(early)) : Mark.ABSENT;
    corrections.correct(
        me.actor(), sheet.getSitting().id(), row.booking().bookingId(), mark, reason);
    notices.good("booking.corrected", row.person().name());
    return sheet.address();
  }

  private static int number(Integer typed) {
    return typed == null ? 0 : typed;
  }

  public Register.Row getRow() {
    return row;
  }

  /** Those that a person chooses from; a late tick has a button of its own. */
  public List<Correction> getReasons() {
    return List.of(
        Correction.TICKED_BY_MISTAKE,
        Correction.OVERLOOKED,
        Correction.SIGNED_SHEET,
        Correction.OTHER);
  }

  public boolean isHere() {
    return here;
  }

  public void setHere(boolean was) {
    here = was;
  }

  public Integer getLate() {
    return late;
  }

  public void setLate(Integer minutes) {
    late = minutes;
  }

  public Integer getEarly() {
    return early;
  }

  public void setEarly(Integer minutes) {
    early = minutes;
  }

  public Correction getReason() {
    return reason;
  }

  public void setReason(Correction chosen) {
    reason = chosen;
  }
}
