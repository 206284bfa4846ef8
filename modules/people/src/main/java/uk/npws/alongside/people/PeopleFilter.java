package uk.npws.alongside.people;

/**
 * Which people to list. Lists are in order of name and page by key: the next page begins after the
 * last person of this one.
 *
 * @param words part of a name or address, or empty
 * @param force only of this force, or null
 * @param role only holders of this role, or null
 * @param state only in this state, or null
 * @param after the last person of the page before, or null for the first page
 * @param most how many at once, 1 to 200
 */
public record PeopleFilter(
    String words, ForceId force, Role role, PersonState state, PersonId after, int most) {

  public PeopleFilter {
    words = words == null ? "" : words.strip();
    if (words.length() > 100) {
      words = words.substring(0, 100);
    }
    most = Math.max(1, Math.min(200, most));
  }

  /** The first page of people whose name or address has these words. */
  public static PeopleFilter named(String words, int most) {
    return new PeopleFilter(words, null, null, null, null, most);
  }

  /** The same, but of this force only. */
  public PeopleFilter of(ForceId onlyForce) {
    return new PeopleFilter(words, onlyForce, role, state, after, most);
  }

  /** The same from the first page on. */
  PeopleFilter everyPage() {
    return new PeopleFilter(words, force, role, state, null, most);
  }

  /** Addresses are ASCII; comparing their column with anything else is an error to the server. */
  boolean mayBeOfAddress() {
    return !words.isEmpty() && words.chars().allMatch(character -> character < 128);
  }

  /** The words as a pattern for LIKE with ! as escape. */
  String pattern() {
    return "%" + words.replaceAll("[!%_]", "!$0") + "%";
  }
}
