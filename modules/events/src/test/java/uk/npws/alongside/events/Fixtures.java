package uk.npws.alongside.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.npws.alongside.people.PersonId;

/** Events and people that tests speak of. */
final class Fixtures {

  static final Instant NOW = Instant.parse("2027-01-11T10:00:00Z");

  /** When it is decided whether an event with a minimum is held. */
  static final Instant DECIDE = Instant.parse("2027-02-16T08:00:00Z");

  static final PersonId AMINA = person(1);
  static final PersonId BEN = person(2);
  static final PersonId CARYS = person(3);
  static final PersonId DELYTH = person(4);
  static final PersonId TRAINER = person(8);
  static final PersonId NIAMH = person(9);

  private Fixtures() {}

  static PersonId person(int number) {
    return new PersonId(new UUID(0x7000, number));
  }

  static CourseText aCourse(String code, String... requires) {
    return new CourseText(
        code,
        "Course " + code,
        "What it is about.",
        List.of("You have time for it."),
        List.of("Listening"),
        List.of("A certificate"),
        16,
        AttendanceRule.EVERY_SESSION,
        45,
        false,
        Set.of(requires),
        Set.of());
  }

  static Given anEvent() {
    return new Given();
  }

  /** An event in the making: published, two days in March 2027, four places. */
  static final class Given {
    private int places = 4;
    private int overBy = 0;
    private boolean approval;
    private Admission admission = Admission.OPEN;
    private int answerHours;
    private int minimum;
    private boolean published = true;
    private final List<PersonId> booked = new ArrayList<>();
    private final Course course = new Course(aCourse("train-the-trainer"));
    private Instant opens = NOW.minus(Duration.ofDays(30));
    private Instant closes = Instant.parse("2027-02-19T17:00:00Z");

    Given withPlaces(int number) {
      places = number;
      return this;
    }

    Given overBy(int number) {
      overBy = number;
      return this;
    }

    Given offering(int hours) {
      answerHours = hours;
      return this;
    }

    /** Asked about on {@link Fixtures#DECIDE}. */
    Given atLeast(int people) {
      minimum = people;
      return this;
    }

    Given byApproval() {
      approval = true;
      return this;
    }

    Given byInvitation() {
      admission = Admission.BY_INVITATION;
      return this;
    }

    Given draft() {
      published = false;
      return this;
    }

    Given opening(Instant at) {
      opens = at;
      return this;
    }

    Given closing(Instant at) {
      closes = at;
      return this;
    }

    Given requiring(String... codes) {
      var required = new java.util.HashSet<Course>();
      for (String code : codes) {
        required.add(new Course(aCourse(code)));
      }
      course.require(required);
      return this;
    }

    Given bookedBy(PersonId... people) {
      booked.addAll(List.of(people));
      return this;
    }

    EventPlan plan() {
      return new EventPlan(
          "train-the-trainer",
          EventPlan.Texts.OF_THE_COURSE,
          new EventPlan.Where(null, "https://meet.example/abc"),
          EventPlan.Terms.places(places)
              .overBy(overBy)
              .admitting(admission)
              .byApproval(approval)
              .offering(answerHours)
              .atLeast(minimum),
          new EventPlan.Dates(
              opens, closes, Instant.parse("2027-02-23T23:59:00Z"), minimum == 0 ? null : DECIDE),
          new EventPlan.Team(NIAMH, Set.of(TRAINER)),
          List.of(
              sitting("2027-03-02T09:30:00Z", "2027-03-02T16:30:00Z"),
              sitting("2027-03-03T09:00:00Z", "2027-03-03T16:00:00Z")));
    }

    Event build() {
      Event event = new Event("train-the-trainer-online-2027-03-02", course, null, plan(), opens);
      if (published) {
        event.publish(NOW);
      }
      booked.forEach(person -> event.book(person, NOW));
      return event;
    }
  }

  static EventPlan.Sitting sitting(String from, String to) {
    return new EventPlan.Sitting(Instant.parse(from), Instant.parse(to), "");
  }

  static EventPlan with(EventPlan plan, int capacity) {
    return plan.with(EventPlan.Terms.places(capacity));
  }

  static EventPlan with(EventPlan plan, EventPlan.Sitting... sittings) {
    return plan.at(List.of(sittings));
  }
}
