package uk.npws.alongside.foundation;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * The retention table: every kind of personal data, why it is there and when it goes. It is
 * gathered as the {@link Sitemap} is: each room, add-ons included, observes it and adds what it
 * keeps.
 */
public final class KeepingPlan {

  private final List<Keeping> lines = new ArrayList<>();

  /** Kept for a time of its own, and removed by the nightly run when that is over. */
  public KeepingPlan keep(String kind, Period time, Keeping.Removal removal) {
    return add(new Keeping(kind, time, removal));
  }

  /** Kept for as long as the words say; the nightly run removes what is over by itself. */
  public KeepingPlan keep(String kind, Keeping.Removal removal) {
    return add(new Keeping(kind, null, removal));
  }

  /** Kept for a time that something other than the nightly run sees to. */
  public KeepingPlan keep(String kind, Period time) {
    return add(new Keeping(kind, time, null));
  }

  /** Kept until it is asked away, or for good; the words say which. */
  public KeepingPlan keep(String kind) {
    return add(new Keeping(kind, null, null));
  }

  private KeepingPlan add(Keeping line) {
    if (lines.stream().anyMatch(other -> other.kind().equals(line.kind()))) {
      throw new IllegalStateException("kept twice: " + line.kind());
    }
    lines.add(line);
    return this;
  }

  public List<Keeping> lines() {
    return List.copyOf(lines);
  }
}
