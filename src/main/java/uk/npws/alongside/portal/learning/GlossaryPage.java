package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.content.Glossary;

/** The words of the programme from A to Z. */
@Named
@RequestScoped
public class GlossaryPage {

  /** A word, what it means and where it stands. */
  public record Entry(String anchor, String term, String meaning) {

    /** The word as it stands in an address. */
    public String getQuery() {
      return URLEncoder.encode(term, StandardCharsets.UTF_8);
    }
  }

  /** All words with the same first letter. */
  public record Letter(String letter, List<Entry> entries) {}

  @Inject Library library;

  private List<Letter> letters;

  public List<Letter> getLetters() {
    if (letters == null) {
      letters = letters(library.glossary());
    }
    return letters;
  }

  static List<Letter> letters(Glossary glossary) {
    Map<String, List<Entry>> byLetter = new TreeMap<>();
    glossary
        .terms()
        .forEach(
            (id, term) ->
                byLetter
                    .computeIfAbsent(
                        term.term().substring(0, 1).toUpperCase(Locale.UK),
                        letter -> new ArrayList<>())
                    .add(new Entry(Glossary.anchor(id), term.term(), term.meaning())));
    Comparator<Entry> order = Comparator.comparing(Entry::term, Collator.getInstance(Locale.UK));
    return byLetter.entrySet().stream()
        .map(each -> new Letter(each.getKey(), each.getValue().stream().sorted(order).toList()))
        .toList();
  }
}
