package uk.npws.alongside.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.PersonId;

/**
 * What NPWS says about an event when making or changing it; refuses what cannot be, beside the
 * field. It has parts, so that whoever wants the same with one thing changed names that part alone:
 * {@code plan.with(dates)}, {@code plan.at(sittings)}, {@code plan.movedTo(day)}.
 *
 * @param course the code of it
 */
public record EventPlan(
    String course,
    Texts texts,
    Where where,
    Terms terms,
    Dates dates,
    Team team,
    List<Sitting> sittings) {

  /**
   * Words of its own.
   *
   * @param title empty: the course's
   * @param summary empty: the course's
   * @param joining what else somebody who comes must know
   */
  public record Texts(String title, String summary, String joining) {

    /** Those of the course. */
    public static final Texts OF_THE_COURSE = new Texts("", "", "");

    public Texts {
      title = Fields.optional("title", title, 200);
      if (title.matches("(?s).*[\\r\\n\\t].*")) {
        throw EventRefused.unprintable("title");
      }
      summary = Fields.optional("summary", summary, 1000);
      joining = Fields.optional("joining", joining, 2000);
    }
  }

  /**
   * Where it is held.
   *
   * @param venue null for an online event
   * @param online link to join; told to those who have a place
   */
  public record Where(UUID venue, String online) {

    public Where {
      online = Fields.link("online", online, 300);
    }
  }

  /**
   * How many come, and how they get their places.
   *
   * @param overBy places beyond the capacity that somebody answered for
   * @param admission who may want a place
   * @param approval whether a booking waits for a decision
   * @param answerHours when a place comes free, how many working hours the first who waits has to
   *     answer the offer; 0: it is that person's at once
   * @param minimum how many must have a place for it to be held; 0: it is held whoever comes
   */
  public record Terms(
      int capacity,
      int overBy,
      Admission admission,
      boolean approval,
      int answerHours,
      int minimum) {

    public Terms {
      Fields.between("capacity", capacity, 1, 5000);
      Fields.between("overBy", overBy, 0, 500);
      Fields.given("admission", admission);
      Fields.between("answerHours", answerHours, 0, 80);
      Fields.between("minimum", minimum, 0, capacity);
    }

    /** So many places for everybody, given at once, and held whoever comes. */
    public static Terms places(int capacity) {
      return new Terms(capacity, 0, Admission.OPEN, false, 0, 0);
    }

    public Terms byApproval(boolean wanted) {
      return new Terms(capacity, overBy, admission, wanted, answerHours, minimum);
    }

    public Terms overBy(int places) {
      return new Terms(capacity, places, admission, approval, answerHours, minimum);
    }

    public Terms offering(int hours) {
      return new Terms(capacity, overBy, admission, approval, hours, minimum);
    }

    public Terms atLeast(int people) {
      return new Terms(capacity, overBy, admission, approval, answerHours, people);
    }

    public Terms admitting(Admission whom) {
      return new Terms(capacity, overBy, whom, approval, answerHours, minimum);
    }
  }

  /**
   * The days before it.
   *
   * @param opens when booking opens
   * @param closes when booking closes
   * @param cancelBy until when people give a place up themselves
   * @param decideBy when it is decided whether it is held; null where no minimum is set
   */
  public record Dates(Instant opens, Instant closes, Instant cancelBy, Instant decideBy) {

    public Dates {
      if (Fields.given("closes", closes).isBefore(Fields.given("opens", opens))) {
        throw EventRefused.closesBeforeOpening();
      }
      Fields.given("cancelBy", cancelBy);
    }

    /** Without a day to decide on. */
    public Dates(Instant opens, Instant closes, Instant cancelBy) {
      this(opens, closes, cancelBy, null);
    }

    private Dates moved(UnaryOperator<Instant> move) {
      return new Dates(
          move.apply(opens),
          move.apply(closes),
          move.apply(cancelBy),
          decideBy == null ? null : move.apply(decideBy));
    }
  }

  /** Whose it is, and who gives it. */
  public record Team(PersonId owner, Set<PersonId> trainers) {

    public Team {
      Fields.given("owner", owner);
      trainers = Set.copyOf(trainers);
    }
  }

  /** One sitting of the event. */
  public record Sitting(Instant starts, Instant ends, String room) {
    public Sitting {
      room = room == null ? "" : room;
    }

    /** Whether some of it is at the same time; one that begins as the other ends is not. */
    boolean overlaps(Sitting other) {
      return starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }

    private Sitting moved(UnaryOperator<Instant> move) {
      return new Sitting(move.apply(starts), move.apply(ends), room);
    }
  }

  public EventPlan {
    course = Fields.line("course", course, 60);
    sittings = sittings.stream().sorted(Comparator.comparing(Sitting::starts)).toList();
    check(sittings);
    Instant starts = sittings.get(0).starts();
    notAfter(starts, "closes", dates.closes());
    notAfter(starts, "cancelBy", dates.cancelBy());
    if (terms.minimum() > 0) {
      notAfter(starts, "decideBy", Fields.given("decideBy", dates.decideBy()));
    }
  }

  private static void check(List<Sitting> sittings) {
    if (sittings.isEmpty()) {
      throw EventRefused.required("starts");
    }
    Instant end = Instant.MIN;
    for (Sitting sitting : sittings) {
      Fields.optional("room", sitting.room(), 120);
      if (!sitting.starts().isBefore(sitting.ends()) || sitting.starts().isBefore(end)) {
        throw EventRefused.sittingsOutOfOrder();
      }
      end = sitting.ends();
    }
  }

  private static void notAfter(Instant starts, String field, Instant moment) {
    if (moment.isAfter(starts)) {
      throw EventRefused.afterTheStart(field);
    }
  }

  /** The same in other words. */
  public EventPlan with(Texts other) {
    return new EventPlan(course, other, where, terms, dates, team, sittings);
  }

  /** The same elsewhere. */
  public EventPlan with(Where other) {
    return new EventPlan(course, texts, other, terms, dates, team, sittings);
  }

  /** The same on other terms. */
  public EventPlan with(Terms other) {
    return new EventPlan(course, texts, where, other, dates, team, sittings);
  }

  /** The same with other days before it. */
  public EventPlan with(Dates other) {
    return new EventPlan(course, texts, where, terms, other, team, sittings);
  }

  /** The same by other people. */
  public EventPlan with(Team other) {
    return new EventPlan(course, texts, where, terms, dates, other, sittings);
  }

  /** The same at other times; the days before it stay. */
  public EventPlan at(List<Sitting> others) {
    return new EventPlan(course, texts, where, terms, dates, team, others);
  }

  /** The same at other times, with other days before it. */
  public EventPlan at(List<Sitting> others, Dates before) {
    return new EventPlan(course, texts, where, terms, before, team, others);
  }

  /**
   * The same with its first day on this one: everything keeps its distance in days and its hour by
   * the clock in London, also over a change of the clocks.
   */
  public EventPlan movedTo(LocalDate firstDay) {
    Period by = Period.ofDays((int) (firstDay.toEpochDay() - When.date(starts()).toEpochDay()));
    UnaryOperator<Instant> move = moment -> When.london(moment).plus(by).toInstant();
    return at(sittings.stream().map(one -> one.moved(move)).toList(), dates.moved(move));
  }

  public Instant starts() {
    return sittings.get(0).starts();
  }

  public Instant ends() {
    return sittings.get(sittings.size() - 1).ends();
  }
}
