package uk.npws.alongside.portal.events;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventTemplate;
import uk.npws.alongside.events.EventTemplates;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** Another event like this one on a day to be chosen, or its pattern kept under a name. */
@Named
@RequestScoped
public class AgainPage {

  @Inject Events events;
  @Inject EventTemplates templates;
  @Inject CurrentActor me;
  @Inject Notices notices;

  @Inject
  @Param(name = "event")
  String reference;

  private Event event;
  private LocalDate day;
  private String name;

  @PostConstruct
  void find() {
    event = events.find(me.actor(), reference);
  }

  /** Leads to the form, filled with what this event says on that day. */
  public String make() {
    return "/desk/events/new?like=" + event.reference() + "&day=" + day;
  }

  public String keep() {
    EventTemplate kept = templates.keep(me.actor(), event.eventId(), name);
    notices.good("events.template.kept", kept.name());
    return "/desk/templates/" + kept.id();
  }

  public Event getEvent() {
    return event;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
