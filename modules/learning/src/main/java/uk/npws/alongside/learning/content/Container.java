package uk.npws.alongside.learning.content;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.CustomBlock;

/**
 * A block fenced by colons, such as {@code ::: note Good to know}: its name, a heading and
 * attributes in braces, each with its column.
 */
final class Container extends CustomBlock {

  private final String name;
  private final String heading;
  private final Map<String, String> attributes;
  private final Map<String, Integer> columns;
  private final int nameColumn;
  private boolean closed;

  Container(
      String name,
      int nameColumn,
      String heading,
      Map<String, String> attributes,
      Map<String, Integer> columns) {
    this.name = name;
    this.nameColumn = nameColumn;
    this.heading = heading;
    this.attributes = new LinkedHashMap<>(attributes);
    this.columns = columns;
  }

  String name() {
    return name;
  }

  String heading() {
    return heading;
  }

  /** The value, or empty; the id after # is the attribute {@code id}. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  Map<String, String> attributes() {
    return attributes;
  }

  /** Where the opening line stands. */
  Place place(String file) {
    return Place.of(file, this);
  }

  Place placeOfName(String file) {
    return new Place(file, place(file).line(), nameColumn);
  }

  /** Where this attribute stands, or the name of the block when it is missing. */
  Place placeOf(String attribute, String file) {
    return new Place(file, place(file).line(), columns.getOrDefault(attribute, nameColumn));
  }

  boolean closed() {
    return closed;
  }

  void close() {
    closed = true;
  }
}
