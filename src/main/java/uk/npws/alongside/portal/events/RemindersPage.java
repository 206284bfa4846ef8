package uk.npws.alongside.portal.events;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.ReminderDays;
import uk.npws.alongside.events.Reminders;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/** On which days before its start an event reminds those who come. */
@Named
@RequestScoped
public class RemindersPage {

  @Inject Events events;
  @Inject Reminders reminders;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Words words;

  @Inject
  @Param(name = "event")
  String reference;

  private Event event;
  private Reminders.Plan plan;
  private String days;

  /** Registers the page. */
  @ApplicationScoped
  static class Pages {
    void pages(@Observes Sitemap map) {
      map.page(
          "/desk/events/{event}/reminders", "/pages/events/reminders.xhtml", Access.anyOf("NPWS"));
    }
  }

  @PostConstruct
  void find() {
    event = events.find(me.actor(), reference);
    plan = reminders.plan(me.actor(), event);
    days = plan.days().toString();
  }

  public String keep() {
    ReminderDays typed = ReminderDays.of(days);
    reminders.change(me.actor(), event.eventId(), typed.equals(plan.ofCourse()) ? null : typed);
    if (typed.days().isEmpty()) {
      notices.good("events.reminders.none-kept");
    } else {
      notices.good("events.reminders.kept", typed);
    }
    return "/desk/events/" + event.reference();
  }

  public String asCourse() {
    reminders.change(me.actor(), event.eventId(), null);
    notices.good("events.reminders.kept", plan.ofCourse());
    return "/desk/events/" + event.reference();
  }

  public Event getEvent() {
    return event;
  }

  public Reminders.Plan getPlan() {
    return plan;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String typed) {
    days = typed;
  }
}
