package uk.npws.alongside.people;

import java.text.Normalizer;

/**
 * A name that the certificate's typeface can print: Latin letters with every accent, apostrophes,
 * hyphens and full stops. Composed (NFC), trimmed, single spaces.
 */
public record PrintedName(String value) {

  static final int LONGEST = 100;

  private static final String MARKS = " '\u2019\u2018\u02bc\u02bb-\u2010\u2011.,\u00b7";

  public PrintedName {
    value = checked(value, "printedName");
  }

  private PrintedName(String value, String field) {
    this(checked(value, field));
  }

  /** A name typed in this field; a refusal will stand beside it. */
  public static PrintedName of(String text, String field) {
    return new PrintedName(text, field);
  }

  private static String checked(String text, String field) {
    String name =
        Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC)
            .strip()
            .replaceAll("[ \u00a0\u2009\u202f]+", " ");
    if (name.codePoints().noneMatch(Character::isLetter)) {
      unprintableOf(name, field);
      throw NameRefused.missing(field);
    }
    if (name.length() > LONGEST) {
      throw NameRefused.tooLong(field);
    }
    unprintableOf(name, field);
    return name;
  }

  private static void unprintableOf(String name, String field) {
    name.codePoints()
        .filter(character -> !printable(character))
        .findFirst()
        .ifPresent(
            character -> {
              throw NameRefused.unprintable(field, character);
            });
  }

  /**
   * Latin, Latin-1, Extended-A and -B, Additional, combining accents, and the marks names are
   * written with.
   */
  private static boolean printable(int character) {
    boolean latin = character < 0x250 || (character >= 0x1e00 && character <= 0x1eff);
    boolean accent = character >= 0x300 && character <= 0x36f;
    return (latin && Character.isLetter(character)) || accent || MARKS.indexOf(character) >= 0;
  }

  @Override
  public String toString() {
    return value;
  }
}
