package uk.npws.alongside.people;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is said of a force when it is added or changed.
 *
 * @param domains of its e-mail addresses, in any case
 * @param tileRow place on the tile map, from 1
 * @param tileColumn place on the tile map, from 1
 */
public record ForceDetails(
    ForceId id,
    String name,
    ForceType type,
    Nation nation,
    String region,
    Set<String> domains,
    int tileRow,
    int tileColumn) {

  public ForceDetails {
    Objects.requireNonNull(id);
    Objects.requireNonNull(type);
    Objects.requireNonNull(nation);
    if (name == null || name.isBlank() || name.length() > 120) {
      throw ForceRefused.unnamed();
    }
    name = name.strip();
    region = region == null ? "" : region.strip();
    domains =
        domains.stream()
            .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
            .filter(domain -> !domain.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    domains.forEach(ForceDetails::check);
    if (String.join(" ", domains).length() > 500) {
      throw ForceRefused.tooManyDomains();
    }
  }

  /** The domains in one line. */
  public String domainList() {
    return domains.stream().sorted().collect(Collectors.joining(" "));
  }

  private static void check(String domain) {
    if (!domain.matches("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,24}")) {
      throw ForceRefused.domainMalformed(domain);
    }
  }
}
