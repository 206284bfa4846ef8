package uk.npws.alongside.portal.events;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Admission;
import uk.npws.alongside.events.Course;
import uk.npws.alongside.events.Courses;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventDesk;
import uk.npws.alongside.events.EventPlan;
import uk.npws.alongside.events.EventRefused;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.Venue;
import uk.npws.alongside.events.Venues;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Typed;

/** Makes an event or changes one. */
@Named
@RequestScoped
public class EventForm {

  @Inject EventDesk desk;
  @Inject Events events;
  @Inject Courses courses;
  @Inject Venues venues;
  @Inject People people;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject HttpServletRequest request;

  @Inject
  @Param(name = "event")
  String reference;

  private Event event;
  private PlanDraft draft;
  private String opened;

  @PostConstruct
  void begin() {
    if (reference == null) {
      draft = PlanDraft.empty(me.actor().person());
      opened = "";
    } else {
      event = events.find(me.actor(), reference);
      draft = PlanDraft.of(event.plan());
      opened = mark(event.plan());
    }
  }

  private static String mark(EventPlan plan) {
    return Integer.toHexString(plan.hashCode());
  }

  /**
   * Writes down what was typed; refuses when somebody else saved another plan since the form was
   * opened.
   */
  public String save() {
    EventPlan plan = draft.plan();
    if (event == null) {
      Event made = desk.create(me.actor(), plan);
      notices.good("events.desk.drafted", made.title());
      return "/desk/events/" + made.reference();
    }
    EventPlan current = event.plan();
    if (!mark(current).equals(opened)) {
      throw EventRefused.changedMeanwhile();
    }
    desk.change(me.actor(), event.eventId(), current, plan);
    notices.good("events.desk.changed", event.title());
    return "/desk/events/" + event.reference();
  }

  /** Sets aside what was typed, to add a venue first. */
  public String addVenue() {
    String form = event == null ? "/desk/events/new" : getBack() + "/edit";
    Typed.setAside(request, form, me.actor().person());
    return "/desk/venues/new?back=" + form;
  }

  public boolean isNew() {
    return event == null;
  }

  public Event getEvent() {
    return event;
  }

  public PlanDraft getDraft() {
    return draft;
  }

  public String getOpened() {
    return opened;
  }

  public void setOpened(String opened) {
    this.opened = opened;
  }

  public List<Course> getCourses() {
    return courses.list();
  }

  public List<Admission> getAdmissions() {
    return List.of(Admission.values());
  }

  public List<Venue> getVenues() {
    return venues.list();
  }

  public List<PersonCard> getTrainers() {
    return people.holding(Role.TRAINER, null);
  }

  /** Whether the form should show more than the first day. */
  public boolean isSeveralDays() {
    return draft.getSittings().get(1).getDay() != null
        || FacesContext.getCurrentInstance().isValidationFailed();
  }

  public String getBack() {
    return event == null ? "/desk/events" : "/desk/events/" + event.reference();
  }
}
