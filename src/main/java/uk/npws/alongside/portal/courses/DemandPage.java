package uk.npws.alongside.portal.courses;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.npws.alongside.events.Courses;
import uk.npws.alongside.events.Interests;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Words;

/** What is wanted where: by course and region, as bars and as a table. */
@Named
@RequestScoped
public class DemandPage {

  /** Heights and widths of the chart, in its own units. */
  private static final int ROW = 56;

  private static final int LONGEST = 520;

  @Inject Interests interests;
  @Inject Courses courses;
  @Inject Forces forces;
  @Inject Words words;
  @Inject CurrentActor me;

  private List<RegionalDemand> lines;
  private List<Bar> bars;

  /** One course in the chart; the texts stand above the bar and behind it. */
  public record Bar(String label, int number, int y, int width) {

    public int getTextY() {
      return y + 16;
    }

    public int getBarY() {
      return y + 24;
    }

    public int getNumberX() {
      return width + 10;
    }

    public int getNumberY() {
      return y + 41;
    }
  }

  @PostConstruct
  void read() {
    lines =
        RegionalDemand.of(
            interests.demand(me.actor()),
            courses.list(),
            forces.all(),
            words.get("courses.demand.no-region"));
    bars = drawn(RegionalDemand.byCourse(lines));
  }

  private static List<Bar> drawn(List<RegionalDemand> sums) {
    int most = sums.stream().mapToInt(RegionalDemand::atLeast).max().orElse(1);
    var bars = new ArrayList<Bar>();
    sums.stream()
        .sorted(Comparator.comparing(RegionalDemand::atLeast).reversed())
        .forEach(
            one ->
                bars.add(
                    new Bar(
                        one.course(),
                        one.atLeast(),
                        bars.size() * ROW,
                        Math.max(2, one.atLeast() * LONGEST / Math.max(1, most)))));
    return bars;
  }

  /** By course and region. */
  public List<RegionalDemand> getLines() {
    return lines;
  }

  public List<Bar> getBars() {
    return bars;
  }

  public int getHeight() {
    return Math.max(1, bars.size()) * ROW;
  }

  /** How many people wait for dates, at least. */
  public int getPeople() {
    return lines.stream().mapToInt(RegionalDemand::atLeast).sum();
  }
}
