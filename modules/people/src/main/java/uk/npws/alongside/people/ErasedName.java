package uk.npws.alongside.people;

import java.util.Locale;
import java.util.ResourceBundle;

/** What stands where the name of somebody erased stood. */
public final class ErasedName {

  private static final String WORDS =
      ResourceBundle.getBundle(
              "uk.npws.alongside.people.words", Locale.ROOT, ErasedName.class.getClassLoader())
          .getString("person.somebody-erased");

  private ErasedName() {}

  public static String words() {
    return WORDS;
  }
}
