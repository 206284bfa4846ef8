package uk.npws.alongside.peerlog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.npws.alongside.peerlog.codes.Activity;

/**
 * What an area may know of one month: a figure for each activity and a total, rounded when the
 * month closes and frozen from then on. The only thing statistics are read from, and what is left
 * when the sealed logs are gone.
 */
@Entity
@Table(name = "peerlog_sheet")
public class MonthSheet {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "month")
  private LocalDate month;

  @Column(name = "area")
  private String area;

  @Column(name = "total_low")
  private int totalLow;

  @Column(name = "total_high")
  private int totalHigh;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "peerlog_sheet_line", joinColumns = @JoinColumn(name = "sheet"))
  private List<SheetLine> lines = new ArrayList<>();

  protected MonthSheet() {}

  /** From exact counts, which it forgets. */
  MonthSheet(YearMonth month, Area area, Map<Activity, Integer> counts) {
    this.id = UUID.randomUUID();
    this.month = month.atDay(1);
    this.area = area.key();
    int sum = 0;
    for (Activity activity : Activity.values()) {
      int count = Math.max(0, counts.getOrDefault(activity, 0));
      lines.add(new SheetLine(activity, Figure.of(count)));
      sum += count;
    }
    Figure total = Figure.total(sum, lines.stream().map(SheetLine::figure).toList());
    this.totalLow = total.low();
    this.totalHigh = total.high();
  }

  public YearMonth month() {
    return YearMonth.from(month);
  }

  public Area area() {
    return new Area(area);
  }

  public Figure total() {
    return new Figure(totalLow, totalHigh);
  }

  /** In the order of the list of activities. */
  public List<SheetLine> lines() {
    return lines.stream().sorted(Comparator.comparing(SheetLine::activity)).toList();
  }
}
