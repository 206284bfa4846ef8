package uk.npws.alongside.learning;

import java.time.LocalDate;
import java.util.List;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;

/**
 * Where content can be better, in figures that say nothing about anybody.
 *
 * @param checks those most often answered wrongly on the first try come first
 * @param left pages at which most people stopped come first
 * @param misses what was searched for and not found, the most frequent first
 * @param overdue pages whose day of review has passed, the longest overdue first
 */
public record QualityReport(
    List<CheckLine> checks, List<LeftLine> left, List<MissLine> misses, List<ReviewLine> overdue) {

  /** Checks that enough people have tried; the others are too few to say anything. */
  public List<CheckLine> checksTold() {
    return checks.stream().filter(line -> line.tries().told()).toList();
  }

  public List<CheckLine> checksUntold() {
    return checks.stream().filter(line -> !line.tries().told()).toList();
  }

  /** Pages at which enough people stopped to be told. */
  public List<LeftLine> leftTold() {
    return left.stream().filter(line -> line.stopped().told()).toList();
  }

  /** One check: how often it was tried first, and wrongly. */
  public record CheckLine(
      LearningPackage pack, Page page, String check, String question, Tally tries, Tally wrong) {

    public long percent() {
      return wrong.percentOf(tries);
    }
  }

  /** One page: how many stopped there, and how many have done it. */
  public record LeftLine(LearningPackage pack, Page page, Tally stopped, Tally done) {}

  /** One term. */
  public record MissLine(String term, Tally misses) {}

  /** One page that is due for its owner to look at again. */
  public record ReviewLine(LearningPackage pack, Page page) {

    public LocalDate since() {
      return page.reviewBy();
    }
  }
}
