package uk.npws.alongside.learning.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts text into the terms of a language: listens, listened and listening are one. */
final class Terms {

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

  List<Term> in(String text) {
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
