package uk.npws.alongside.learning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The stretch of a text that shows best why it was found. */
final class Snippet {

  private static final int LENGTH = 220;
  private static final int BEFORE = 60;

  private final String text;
  private final List<Terms.Term> found;

  private Snippet(String text, List<Terms.Term> found) {
    this.text = text;
    this.found = found;
  }

  /**
   * @param wanted terms as the analyser makes them
   */
  static List<Hit.Piece> of(String text, Terms terms, Set<String> wanted) {
    List<Terms.Term> found =
        terms.in(text).stream().filter(term -> wanted.contains(term.text())).toList();
    return new Snippet(text, found).pieces();
  }

  private List<Hit.Piece> pieces() {
    int from = found.isEmpty() ? 0 : word(Math.max(0, best().from() - BEFORE));
    int to = from + LENGTH >= text.length() ? text.length() : text.lastIndexOf(' ', from + LENGTH);
    to = to <= from ? Math.min(text.length(), from + LENGTH) : to;
    var pieces = new ArrayList<Hit.Piece>();
    int at = from;
    for (Terms.Term term : found) {
      if (term.from() >= at && term.to() <= to) {
        add(pieces, (pieces.isEmpty() && from > 0 ? "… " : "") + text.substring(at, term.from()));
        pieces.add(new Hit.Piece(text.substring(term.from(), term.to()), true));
        at = term.to();
      }
    }
    String start = pieces.isEmpty() && from > 0 ? "… " : "";
    add(pieces, start + text.substring(at, to) + (to < text.length() ? " …" : ""));
    return pieces;
  }

  private static void add(List<Hit.Piece> pieces, String words) {
    if (!words.isEmpty()) {
      pieces.add(new Hit.Piece(words, false));
    }
  }

  /** The term behind which most different ones follow within the length of a snippet. */
  private Terms.Term best() {
    Terms.Term best = found.get(0);
    long most = 0;
    for (Terms.Term start : found) {
      long there =
          found.stream()
              .filter(
                  term ->
                      term.from() >= start.from() && term.to() <= start.from() + LENGTH - BEFORE)
              .map(Terms.Term::text)
              .distinct()
              .count();
      if (there > most) {
        most = there;
        best = start;
      }
    }
    return best;
  }

  /** Where the word begins that stands here, or the next one. */
  private int word(int at) {
    return at == 0 ? 0 : text.indexOf(' ', at - 1) + 1;
  }
}
