package uk.npws.alongside.peerlog.codes;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An item of a list, with the code under which it is stored. */
public interface Code {

  /** The edition of all lists together. */
  int EDITION = 1;

  /** At most ten letters, digits and hyphens; never reused. */
  String code();

  /** The item with this code, or null for an empty one. */
  static <E extends Enum<E> & Code> E of(Class<E> list, String code) {
    if (code == null || code.isEmpty()) {
      return null;
    }
    return Stream.of(list.getEnumConstants())
        .filter(item -> item.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code + " is not in " + list.getName()));
  }

  /** Several items, in the order of the list, whatever order they were ticked in. */
  static <E extends Enum<E> & Code> Set<E> all(Class<E> list, String codes) {
    var items = EnumSet.noneOf(list);
    Stream.of(codes.split(","))
        .filter(code -> !code.isEmpty())
        .forEach(c -> items.add(of(list, c)));
    return items;
  }

  /** The opposite of {@link #of}. */
  static String text(Code item) {
    return item == null ? "" : item.code();
  }

  /** The opposite of {@link #all}. */
  static String text(Collection<? extends Code> items) {
    return items.stream().map(Code::code).collect(Collectors.joining(","));
  }
}
