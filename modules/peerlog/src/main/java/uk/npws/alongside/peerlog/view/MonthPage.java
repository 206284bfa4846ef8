package uk.npws.alongside.peerlog.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.npws.alongside.peerlog.MonthSheet;
import uk.npws.alongside.peerlog.SheetLine;
import uk.npws.alongside.peerlog.Statistics;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.Role;

/** A month's count by activity: of the own force, or of the nation. */
@Named
@RequestScoped
public class MonthPage {

  @Inject Statistics statistics;
  @Inject Forces forces;
  @Inject Visit visit;
  @Inject Clock clock;

  private List<LocalDate> months;
  private LocalDate month;
  private MonthSheet sheet;
  private String place;
  private boolean smallForce;

  /** Opens the closed month asked for, such as {@code 2026-10}, or else the latest. */
  @PostConstruct
  void open() {
    Actor actor = visit.actor();
    String asked = visit.said("month");
    months = statistics.months().stream().map(closed -> closed.atDay(1)).toList();
    month =
        months.stream()
            .filter(closed -> YearMonth.from(closed).toString().equals(asked))
            .findFirst()
            .orElse(months.isEmpty() ? null : months.get(0));
    boolean own = actor.has(Role.COORDINATOR);
    if (month != null) {
      YearMonth closed = YearMonth.from(month);
      (own ? ofForce(actor, closed) : statistics.ofNation(actor, closed)).ifPresent(this::show);
    }
  }

  private Optional<MonthSheet> ofForce(Actor actor, YearMonth closed) {
    ForceId force = ForceCode.force(actor);
    place = forces.get(force).name();
    return statistics.ofForce(actor, force, closed);
  }

  private void show(MonthSheet found) {
    sheet = found;
    smallForce = place != null && !found.area().isForce();
    if (!found.area().isForce()) {
      place = found.area().region();
    }
  }

  /** Whether the coordinator's own force is too small for figures of its own. */
  public boolean isSmallForce() {
    return smallForce;
  }

  /** The force or region; empty for the nation. */
  public String getPlace() {
    return place == null ? "" : place;
  }

  public List<LocalDate> getMonths() {
    return months;
  }

  public LocalDate getMonth() {
    return month;
  }

  /** As in the address: {@code 2026-10}. */
  public String asked(LocalDate day) {
    return YearMonth.from(day).toString();
  }

  /** The total for a heading: a band stays on one line. */
  public String getTotal() {
    return sheet.total().toString().replace("–", "\u2060–\u2060");
  }

  public MonthSheet getSheet() {
    return sheet;
  }

  public BarChart getChart() {
    return new BarChart(sheet.lines());
  }

  /** The lines with their shares, for the table. */
  public String share(SheetLine line) {
    var percent = line.figure().percentOf(sheet.total());
    return percent.isPresent() ? percent.getAsInt() + " %" : "–";
  }

  /** The day on which the next month is counted. */
  public LocalDate getNextCount() {
    return statistics.nextCount(clock.instant());
  }
}
