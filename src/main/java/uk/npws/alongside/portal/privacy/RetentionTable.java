package uk.npws.alongside.portal.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import uk.npws.alongside.foundation.Keeping;
import uk.npws.alongside.foundation.Retention;
import uk.npws.alongside.people.RetentionDesk;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/** The retention table in words, and what the latest run did with it. */
@Named("retentionTable")
@RequestScoped
public class RetentionTable {

  @Inject Retention retention;
  @Inject RetentionDesk desk;
  @Inject CurrentActor me;
  @Inject Words words;
  @Inject Notices notices;

  private Optional<Retention.Run> latest;

  /** One kind of data; its times are those that the nightly run works with. */
  public record Line(String kind, String what, String why, String kept, String then) {}

  public List<Line> getLines() {
    return retention.plan().stream().map(this::line).toList();
  }

  private Line line(Keeping keeping) {
    String key = "kept." + keeping.kind();
    String kept =
        keeping.time() == null
            ? words.get(key + ".long")
            : words.of(key + ".long", spoken(keeping.time()));
    return new Line(
        keeping.kind(),
        words.get(key + ".what"),
        words.get(key + ".why"),
        kept,
        words.get(key + ".then"));
  }

  private String spoken(Period time) {
    if (time.getDays() > 0) {
      return words.count("privacy.days", time.getDays());
    }
    return time.getMonths() > 0
        ? words.count("privacy.months", time.getMonths())
        : words.count("privacy.years", time.getYears());
  }

  private Optional<Retention.Run> latest() {
    if (latest == null) {
      latest = desk.latest(me.actor());
    }
    return latest;
  }

  /** When the latest run was, or null. */
  public Instant getRan() {
    return latest().map(Retention.Run::at).orElse(null);
  }

  /** How many of all kinds it removed. */
  public int getTotal() {
    return latest().stream()
        .flatMap(run -> run.removed().values().stream())
        .filter(java.util.Objects::nonNull)
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** Whether the latest run could not remove something. */
  public boolean isTroubled() {
    return latest().filter(run -> run.removed().containsValue(null)).isPresent();
  }

  /** What it did about this kind: a number, that it failed, or that it is none of its business. */
  public String removed(String kind) {
    if (latest().isEmpty() || !latest().get().removed().containsKey(kind)) {
      return words.get("privacy.not-nightly");
    }
    Integer number = latest().get().removed().get(kind);
    return number == null ? words.get("privacy.failed") : String.valueOf(number);
  }

  public String runNow() {
    Retention.Run run = desk.runNow(me.actor());
    notices.good(
        "privacy.ran",
        run.removed().values().stream()
            .filter(java.util.Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sum());
    return "/admin/retention";
  }
}
