package uk.npws.alongside.portal.events;

import java.time.LocalDate;
import java.time.LocalTime;
import uk.npws.alongside.events.EventPlan;
import uk.npws.alongside.events.EventRefused;
import uk.npws.alongside.foundation.When;

/** One sitting of an event as typed: a working day, until something else is; no day, no sitting. */
public class SittingDraft {

  private LocalDate day;
  private LocalTime from = LocalTime.of(9, 30);
  private LocalTime to = LocalTime.of(16, 30);
  private String room;

  static SittingDraft of(EventPlan.Sitting sitting) {
    var draft = new SittingDraft();
    draft.day = PlanDraft.day(sitting.starts());
    draft.from = When.london(sitting.starts()).toLocalTime();
    draft.to = When.london(sitting.ends()).toLocalTime();
    draft.room = sitting.room();
    return draft;
  }

  boolean given() {
    return day != null;
  }

  EventPlan.Sitting sitting() {
    if (from == null || to == null) {
      throw EventRefused.required("starts");
    }
    return new EventPlan.Sitting(PlanDraft.moment(day, from), PlanDraft.moment(day, to), room);
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalTime getFrom() {
    return from;
  }

  public void setFrom(LocalTime from) {
    this.from = from;
  }

  public LocalTime getTo() {
    return to;
  }

  public void setTo(LocalTime to) {
    this.to = to;
  }

  public String getRoom() {
    return room;
  }

  public void setRoom(String room) {
    this.room = room;
  }
}
