package uk.npws.alongside.portal.events;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Admission;
import uk.npws.alongside.events.Course;
import uk.npws.alongside.events.Courses;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventDesk;
import uk.npws.alongside.events.EventPlan;
import uk.npws.alongside.events.EventRefused;
import uk.npws.alongside.events.EventTemplates;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.TrainerClashes;
import uk.npws.alongside.events.Venue;
import uk.npws.alongside.events.Venues;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
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
  @Inject EventTemplates templates;
  @Inject TrainerClashes trainerClashes;
  @Inject People people;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject HttpServletRequest request;

  @Inject
  @Param(name = "event")
  String reference;

  @Inject @Param String like;
  @Inject @Param String template;
  @Inject @Param String day;

  private Event event;
  private PlanDraft draft;
  private String opened;
  private List<TrainerClashes.Clash> clashes = List.of();
  private String agreed = "";

  @PostConstruct
  void begin() {
    if (reference == null) {
      draft = fresh();
      opened = "";
    } else {
      event = events.find(me.actor(), reference);
      draft = PlanDraft.of(event.plan());
      opened = mark(event.plan());
    }
  }

  /** Empty, or what another event or a template says, on that day. */
  private PlanDraft fresh() {
    PersonId owner = me.actor().person();
    LocalDate first = PlanDraft.addressed(day);
    if (first == null || like == null && template == null) {
      return PlanDraft.empty(owner);
    }
    if (like == null) {
      return PlanDraft.of(templates.plan(me.actor(), TemplatePage.known(template), first));
    }
    EventPlan plan = events.find(me.actor(), like).plan().movedTo(first);
    return PlanDraft.of(plan.with(new EventPlan.Team(owner, plan.team().trainers())));
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
    clashes = newClashes(plan);
    if (isAsking()) {
      return null;
    }
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

  /** None where neither people nor times are others than before: those were warned of. */
  private List<TrainerClashes.Clash> newClashes(EventPlan plan) {
    boolean asBefore =
        event != null
            && event.plan().team().trainers().equals(plan.team().trainers())
            && event.plan().sittings().equals(plan.sittings());
    return asBefore ? List.of() : trainerClashes.of(me.actor(), event, plan);
  }

  /** Whether the reader is to see first that trainers have another event at that time. */
  public boolean isAsking() {
    return !clashes.isEmpty() && !clashMark().equals(agreed);
  }

  private String clashMark() {
    return clashes.stream()
        .map(clash -> clash.trainer().id() + " " + clash.other().id())
        .sorted()
        .collect(Collectors.joining(","));
  }

  public List<TrainerClashes.Clash> getClashes() {
    return clashes;
  }

  /** The clashes that the reader has seen. */
  public String getAgreed() {
    return clashMark();
  }

  public void setAgreed(String mark) {
    agreed = mark;
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
