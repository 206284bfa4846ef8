package uk.npws.alongside.events;

import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import uk.npws.alongside.foundation.Clocks;

/**
 * Which events the desk lists. Comes from an address, so whatever is not understood is as if it
 * were not there.
 *
 * @param course a course's code, or null
 * @param month only events that begin in it, or null
 */
public record DeskFilter(DeskView view, String course, YearMonth month) {

  /** From the parameters of an address. */
  public static DeskFilter of(String show, String course, String month) {
    return new DeskFilter(view(show), code(course), month(month));
  }

  private static DeskView view(String show) {
    return Arrays.stream(DeskView.values())
        .filter(view -> view.name().toLowerCase(Locale.ROOT).equals(show))
        .findFirst()
        .orElse(DeskView.COMING);
  }

  private static String code(String text) {
    return text != null && text.matches("[a-z0-9][a-z0-9-]{0,59}") ? text : null;
  }

  private static YearMonth month(String text) {
    try {
      return text == null || text.isEmpty() ? null : YearMonth.parse(text);
    } catch (DateTimeException noMonth) {
      return null;
    }
  }

  /** The same course and month in another view. */
  public DeskFilter in(DeskView other) {
    return new DeskFilter(other, course, month);
  }

  /** Whether course or month leave anything out. */
  public boolean narrows() {
    return course != null || month != null;
  }

  /** The conditions beside that of the view, in JPQL. */
  String conditions() {
    return (course == null ? "" : " and e.course.code = :course")
        + (month == null ? "" : " and e.starts >= :first and e.starts < :next");
  }

  /** Fills what {@link #conditions} and the views leave open, where the query asks for it. */
  <Q extends Query> Q fill(Q query, Instant now) {
    set(query, "now", now);
    set(query, "draft", EventStatus.DRAFT);
    set(query, "published", EventStatus.PUBLISHED);
    set(query, "closed", EventStatus.CLOSED);
    if (course != null) {
      query.setParameter("course", course);
    }
    if (month != null) {
      query.setParameter("first", start(month));
      query.setParameter("next", start(month.plusMonths(1)));
    }
    return query;
  }

  private static void set(Query query, String name, Object value) {
    if (query.getParameters().stream().anyMatch(open -> name.equals(open.getName()))) {
      query.setParameter(name, value);
    }
  }

  private static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(Clocks.LONDON).toInstant();
  }
}
