package uk.npws.alongside.portal.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.npws.alongside.events.BookingId;
import uk.npws.alongside.events.EventRefused;
import uk.npws.alongside.events.Mark;
import uk.npws.alongside.events.Register;

/**
 * A register as it was posted, without a script. The form says of each row how it was shown, so
 * that only what the reader changed is kept: others may have ticked meanwhile.
 */
@Named
@RequestScoped
public class PostedTicks {

  private static final int MOST_MINUTES = 999;

  @Inject HttpServletRequest request;

  /** What differs from how the page was shown. */
  Map<BookingId, Mark> changed(List<Register.Row> rows) {
    Set<String> shown = chosen("listed");
    var marks = new HashMap<BookingId, Mark>();
    for (Register.Row row : rows) {
      String id = row.booking().id().toString();
      boolean listed = shown.stream().anyMatch(one -> one.startsWith(id + " "));
      Mark mark = listed ? typed(row) : null;
      if (listed && !shown.contains(id + " " + said(mark))) {
        marks.put(row.booking().bookingId(), mark);
      }
    }
    return marks;
  }

  /** Pin badges handed over, or not, of those that were on the page. */
  Map<BookingId, Boolean> pins(List<Register.Row> rows) {
    Set<String> handed = chosen("pin");
    Set<String> listed = chosen("listed-pin");
    return rows.stream()
        .filter(row -> listed.contains(row.booking().id().toString()))
        .collect(
            Collectors.toMap(
                row -> row.booking().bookingId(),
                row -> handed.contains(row.booking().id().toString())));
  }

  private Mark typed(Register.Row row) {
    return isTicked(row)
        ? new Mark(true, minutes(row, "late-", getLate(row)), minutes(row, "early-", getEarly(row)))
        : Mark.ABSENT;
  }

  private static int minutes(Register.Row row, String field, String typed) {
    String minutes = typed.isBlank() ? "0" : typed.strip();
    if (!minutes.matches("\\d{1,3}")) {
      throw EventRefused.outOfRange(field + row.booking().id(), 0, MOST_MINUTES);
    }
    return Integer.parseInt(minutes);
  }

  /** A mark in one word, to know later whether it was changed. */
  public String said(Mark mark) {
    return mark.here() + ":" + mark.cameLate() + ":" + mark.leftEarly();
  }

  /** Whether the row is ticked: as typed when the form comes back, else as it stands. */
  public boolean isTicked(Register.Row row) {
    return request.getParameter("listed") != null
        ? chosen("here").contains(row.booking().id().toString())
        : row.here();
  }

  public String getLate(Register.Row row) {
    return minutes("late-", row, row.mark().cameLate());
  }

  public String getEarly(Register.Row row) {
    return minutes("early-", row, row.mark().leftEarly());
  }

  private String minutes(String name, Register.Row row, int stands) {
    String typed = request.getParameter(name + row.booking().id());
    return typed != null ? typed : stands == 0 ? "" : String.valueOf(stands);
  }

  /** Numbers of the signed sheet, as typed. */
  public String getNumbers() {
    String typed = request.getParameter("numbers");
    return typed == null ? "" : typed;
  }

  private Set<String> chosen(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? Set.of() : Arrays.stream(values).collect(Collectors.toSet());
  }
}
