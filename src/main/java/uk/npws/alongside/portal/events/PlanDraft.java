package uk.npws.alongside.portal.events;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.events.Admission;
import uk.npws.alongside.events.EventPlan;
import uk.npws.alongside.events.EventRefused;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.PersonId;

/** What stands in the form for an event: text, days and times as they are typed, in London. */
public class PlanDraft {

  /** Sittings that the form has room for. */
  public static final int SITTINGS = 6;

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
  private static final LocalTime START_OF_WORK = LocalTime.of(8, 0);

  private String course;
  private String title;
  private String summary;
  private UUID venue;
  private String online;
  private String joining;
  private Integer capacity;
  private int overBy;
  private Admission admission = Admission.OPEN;
  private boolean approval;
  private int answerHours;
  private Integer minimum;
  private LocalDate opens;
  private LocalDate closes;
  private LocalDate cancelBy;
  private LocalDate decideBy;
  private PersonId owner;
  private List<String> trainers = new ArrayList<>();
  private final List<SittingDraft> sittings = new ArrayList<>();

  static PlanDraft empty(PersonId owner) {
    var draft = new PlanDraft();
    draft.owner = owner;
    draft.fillUp();
    return draft;
  }

  static PlanDraft of(EventPlan plan) {
    var draft = new PlanDraft();
    draft.course = plan.course();
    draft.title = plan.texts().title();
    draft.summary = plan.texts().summary();
    draft.joining = plan.texts().joining();
    draft.venue = plan.where().venue();
    draft.online = plan.where().online();
    draft.fill(plan.terms());
    draft.fill(plan.dates());
    draft.owner = plan.team().owner();
    draft.trainers =
        plan.team().trainers().stream()
            .map(PersonId::toString)
            .collect(Collectors.toCollection(ArrayList::new));
    for (EventPlan.Sitting sitting : plan.sittings()) {
      draft.sittings.add(SittingDraft.of(sitting));
    }
    draft.fillUp();
    return draft;
  }

  private void fill(EventPlan.Terms terms) {
    capacity = terms.capacity();
    overBy = terms.overBy();
    admission = terms.admission();
    approval = terms.approval();
    answerHours = terms.answerHours();
    minimum = terms.minimum() == 0 ? null : terms.minimum();
  }

  private void fill(EventPlan.Dates dates) {
    opens = day(dates.opens());
    closes = day(dates.closes());
    cancelBy = day(dates.cancelBy());
    decideBy = dates.decideBy() == null ? null : day(dates.decideBy());
  }

  private void fillUp() {
    while (sittings.size() < SITTINGS) {
      sittings.add(new SittingDraft());
    }
  }

  static LocalDate day(Instant moment) {
    return When.london(moment).toLocalDate();
  }

  /** A day that stands in an address; null for none or nonsense. */
  static LocalDate addressed(String day) {
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeException noDay) {
      return null;
    }
  }

  static Instant moment(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(Clocks.LONDON).toInstant();
  }

  /**
   * The plan; refuses what cannot be, beside its field. Booking closes and cancelling ends at the
   * end of the day, or when it starts; whether it is held is asked in the morning.
   */
  EventPlan plan() {
    List<EventPlan.Sitting> planned =
        sittings.stream().filter(SittingDraft::given).map(SittingDraft::sitting).toList();
    if (planned.isEmpty()) {
      throw EventRefused.required("starts");
    }
    Instant starts =
        planned.stream().map(EventPlan.Sitting::starts).min(Instant::compareTo).orElseThrow();
    Set<PersonId> teaching = trainers.stream().map(PersonId::of).collect(Collectors.toSet());
    return new EventPlan(
        course,
        new EventPlan.Texts(title, summary, joining),
        new EventPlan.Where(venue, online),
        new EventPlan.Terms(
            given("capacity", capacity),
            overBy,
            admission,
            approval,
            answerHours,
            minimum == null ? 0 : minimum),
        dates(starts),
        new EventPlan.Team(owner, teaching),
        planned);
  }

  private EventPlan.Dates dates(Instant starts) {
    return new EventPlan.Dates(
        moment(given("opens", opens), LocalTime.MIDNIGHT),
        earlier(moment(given("closes", closes), END_OF_DAY), starts),
        earlier(moment(given("cancelBy", cancelBy), END_OF_DAY), starts),
        minimum == null || minimum == 0
            ? null
            : moment(given("decideBy", decideBy), START_OF_WORK));
  }

  /** The last day may be the first day of the event itself: then it ends when the event starts. */
  private static Instant earlier(Instant end, Instant starts) {
    return day(end).equals(day(starts)) && end.isAfter(starts) ? starts : end;
  }

  private static <T> T given(String field, T value) {
    if (value == null) {
      throw EventRefused.required(field);
    }
    return value;
  }

  public List<SittingDraft> getSittings() {
    return sittings;
  }

  public String getCourse() {
    return course;
  }

  public void setCourse(String course) {
    this.course = course;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getVenue() {
    return venue == null ? null : venue.toString();
  }

  public void setVenue(String venue) {
    this.venue = venue == null || venue.isEmpty() ? null : UUID.fromString(venue);
  }

  public String getOnline() {
    return online;
  }

  public void setOnline(String online) {
    this.online = online;
  }

  public String getJoining() {
    return joining;
  }

  public void setJoining(String joining) {
    this.joining = joining;
  }

  public Integer getCapacity() {
    return capacity;
  }

  public void setCapacity(Integer capacity) {
    this.capacity = capacity;
  }

  public boolean isApproval() {
    return approval;
  }

  public void setApproval(boolean approval) {
    this.approval = approval;
  }

  public int getAnswerHours() {
    return answerHours;
  }

  public void setAnswerHours(int answerHours) {
    this.answerHours = answerHours;
  }

  public Admission getAdmission() {
    return admission;
  }

  public void setAdmission(Admission admission) {
    this.admission = admission;
  }

  public Integer getMinimum() {
    return minimum;
  }

  public void setMinimum(Integer minimum) {
    this.minimum = minimum;
  }

  public LocalDate getDecideBy() {
    return decideBy;
  }

  public void setDecideBy(LocalDate decideBy) {
    this.decideBy = decideBy;
  }

  public LocalDate getOpens() {
    return opens;
  }

  public void setOpens(LocalDate opens) {
    this.opens = opens;
  }

  public LocalDate getCloses() {
    return closes;
  }

  public void setCloses(LocalDate closes) {
    this.closes = closes;
  }

  public LocalDate getCancelBy() {
    return cancelBy;
  }

  public void setCancelBy(LocalDate cancelBy) {
    this.cancelBy = cancelBy;
  }

  public List<String> getTrainers() {
    return trainers;
  }

  public void setTrainers(List<String> trainers) {
    this.trainers = trainers;
  }
}
