package uk.npws.alongside.awards;

import java.time.LocalDate;

/**
 * Something that can be earned, as {@code content/awards/awards.yml} describes it.
 *
 * @param code never changes
 * @param prefix that serials begin with
 * @param source the course or package that earns it
 * @param statement the line on the certificate between name and title
 * @param credited that line where earlier learning stood in for a part, or null: then it earns none
 * @param title such as {@code peer supporter trainer}
 * @param years of validity, 0 when it does not end
 * @param badge the kind of pin badge due with it, or null
 */
public record Award(
    String code,
    String prefix,
    Source source,
    String statement,
    String credited,
    String title,
    int years,
    String badge) {

  /** What earns an award. */
  public record Source(SourceKind kind, String id) {}

  public boolean hasBadge() {
    return badge != null;
  }

  /** The last day of validity of what was earned on this day, or null. */
  LocalDate validUntil(LocalDate earned) {
    return years == 0 ? null : earned.plusYears(years);
  }
}
