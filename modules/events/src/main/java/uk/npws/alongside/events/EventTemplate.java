package uk.npws.alongside.events;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.PersonId;

/**
 * A pattern for events: the plan of one that was made, without its people. Its days count only by
 * their distance from the first one; {@link #plan} moves them all alike.
 */
@Entity
@Table(name = "event_template")
public class EventTemplate {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "name")
  private String name;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "course")
  private Course course;

  @Embedded private EventTexts texts;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "venue")
  private Venue venue;

  @Column(name = "online_link")
  private String onlineLink;

  @Column(name = "capacity")
  private int capacity;

  @Column(name = "over_by")
  private int overBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "admission")
  private Admission admission;

  @Column(name = "approval")
  private boolean approval;

  @Column(name = "answer_hours")
  private int answerHours;

  @Column(name = "minimum")
  private int minimum;

  @Embedded private BookingWindow window;

  @Column(name = "decide_by")
  private Instant decideBy;

  @Column(name = "kept")
  private Instant kept;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "event_template_sitting", joinColumns = @JoinColumn(name = "template"))
  @OrderBy("number")
  private List<Sitting> sittings = new ArrayList<>();

  protected EventTemplate() {}

  EventTemplate(String name, Event event, Instant now) {
    EventPlan plan = event.plan();
    this.id = Ids.next();
    this.name = Fields.line("name", name, 120);
    this.course = event.course();
    this.texts = EventTexts.of(plan.texts(), course);
    this.venue = event.venue().orElse(null);
    this.onlineLink = plan.where().online();
    this.capacity = plan.terms().capacity();
    this.overBy = plan.terms().overBy();
    this.admission = plan.terms().admission();
    this.approval = plan.terms().approval();
    this.answerHours = plan.terms().answerHours();
    this.minimum = plan.terms().minimum();
    this.window = BookingWindow.of(plan.dates());
    this.decideBy = plan.dates().decideBy();
    this.kept = now;
    for (EventPlan.Sitting sitting : plan.sittings()) {
      sittings.add(new Sitting(sittings.size() + 1, sitting));
    }
  }

  /** The plan of an event of this pattern whose first day is this one. */
  EventPlan plan(LocalDate firstDay, PersonId owner) {
    return new EventPlan(
            course.code(),
            texts.plan(course),
            new EventPlan.Where(venue == null ? null : venue.id(), onlineLink),
            new EventPlan.Terms(capacity, overBy, admission, approval, answerHours, minimum),
            new EventPlan.Dates(window.opens(), window.closes(), window.cancelBy(), decideBy),
            new EventPlan.Team(owner, Set.of()),
            sittings.stream().map(Sitting::planned).toList())
        .movedTo(firstDay);
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public Course course() {
    return course;
  }

  public String title() {
    return texts.title();
  }

  /** {@code Eastfield House, Leeds}, or Online. */
  public String place() {
    return venue == null ? "Online" : venue.nameAndTown();
  }

  public int capacity() {
    return capacity;
  }

  /** 0: it is held whoever comes. */
  public int minimum() {
    return minimum;
  }

  public List<Sitting> sittings() {
    return List.copyOf(sittings);
  }

  /** How many days before the first one booking opens. */
  public long opensBefore() {
    return before(window.opens());
  }

  public long closesBefore() {
    return before(window.closes());
  }

  public long cancelBefore() {
    return before(window.cancelBy());
  }

  /** How many days before the first one it is decided whether it is held; 0 without a minimum. */
  public long decideBefore() {
    return decideBy == null ? 0 : before(decideBy);
  }

  private long before(Instant moment) {
    return ChronoUnit.DAYS.between(When.date(moment), first());
  }

  private LocalDate first() {
    return When.date(sittings.get(0).starts);
  }

  /** One sitting of the pattern. */
  @Embeddable
  public static class Sitting {

    @Column(name = "number")
    private int number;

    @Column(name = "starts")
    private Instant starts;

    @Column(name = "ends")
    private Instant ends;

    @Column(name = "room")
    private String room;

    protected Sitting() {}

    Sitting(int number, EventPlan.Sitting planned) {
      this.number = number;
      this.starts = planned.starts();
      this.ends = planned.ends();
      this.room = planned.room();
    }

    EventPlan.Sitting planned() {
      return new EventPlan.Sitting(starts, ends, room);
    }

    public int number() {
      return number;
    }

    /** "09:30 to 16:30". */
    public String hours() {
      return When.time(starts) + " to " + When.time(ends);
    }

    public String room() {
      return room;
    }

    /** How many days after the first one. */
    public long after(EventTemplate template) {
      return ChronoUnit.DAYS.between(template.first(), When.date(starts));
    }
  }
}
