package uk.npws.alongside.learning.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.phonetic.DoubleMetaphoneFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts text into the terms of a language: listens, listened and listening are one. */
final class Terms {

  /** Words as they are spelt, in lower case. */
  static final Analyzer SPELT = new StandardAnalyzer();

  private static final int SOUNDS = 8;

  /** English words as they sound: escalashun is escalation. */
  static final Analyzer HEARD =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var words = new StandardTokenizer();
          return new TokenStreamComponents(words, new DoubleMetaphoneFilter(words, SOUNDS, false));
        }
      };

  private final Analyzer analyzer;

  private Terms(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Lucene knows the endings of English; the words of other languages are taken as they are. */
  static Terms of(String language) {
    return new Terms(language.equals("en") ? new EnglishAnalyzer() : new StandardAnalyzer());
  }

  /** A term and where it stands in the text. */
  record Term(String text, int from, int to) {}

  Analyzer analyzer() {
    return analyzer;
  }

  static String spelt(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  static List<String> heard(String word) {
    return cut(HEARD, word).stream().map(Term::text).toList();
  }

  List<Term> in(String text) {
    return cut(analyzer, text);
  }

  private static List<Term> cut(Analyzer analyzer, String text) {
    var terms = new ArrayList<Term>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(new Term(term.toString(), place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return terms;
  }
}
