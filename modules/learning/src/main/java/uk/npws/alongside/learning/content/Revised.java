package uk.npws.alongside.learning.content;

/**
 * A file that is no page and yet read by people: its revision, where that stands, and what is
 * written in it. The lock holds it as it holds pages.
 */
record Revised(String file, int revision, Place place, String text) {

  static final String FIELD = "revision";

  static Revised of(String file, Fields fields, String text) {
    return new Revised(file, fields.number(FIELD, 1, 9999), fields.at(FIELD), text);
  }
}
