package uk.npws.alongside.learning.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.LearningPackage.Strand;
import uk.npws.alongside.learning.content.OtherWords;
import uk.npws.alongside.learning.content.Page;

/**
 * All pages of some packages in one language. A word in a title weighs more than in a heading, and
 * that more than in the text. What is found in packages of the reader's own strands comes first.
 */
public final class SearchIndex {

  private static final String TITLE = "title";
  private static final String HEADINGS = "headings";
  private static final String TEXT = "text";
  private static final String PLACE = "place";

  /** All words of a page as they are spelt, for whoever misspells one. */
  private static final String SPELLING = "spelling";

  /** The same as they sound. */
  private static final String SOUND = "sound";

  private static final float[] WEIGHTS = {6, 3, 1};
  private static final String[] FIELDS = {TITLE, HEADINGS, TEXT};

  /** More words than these are not looked at. */
  private static final int MOST_TERMS = 16;

  private static final int MOST_HITS = 50;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int SHORTEST_MISSPELT = 4;
  private static final int SHORTEST_MISHEARD = 6;

  /** From so many letters on, two of them may be wrong. */
  private static final int LONG = 9;

  /** In consonants; with fewer, too many words sound alike. */
  private static final int SHORTEST_SOUND = 6;

  /** How exactly the words of a page must be those that were typed. */
  private enum Likeness {
    SAME,
    MISSPELT,
    SOUNDING
  }

  private record Found(LearningPackage pack, Page page, String text) {
    String address() {
      return pack.id() + "/" + page.id();
    }
  }

  private final Terms terms;
  private final OtherWords others;
  private final boolean english;
  private final List<Found> pages = new ArrayList<>();
  private final IndexSearcher searcher;

  private SearchIndex(String language, List<LearningPackage> packages, OtherWords others) {
    terms = Terms.of(language);
    english = language.equals("en");
    this.others = english ? others : OtherWords.NONE;
    packages.forEach(
        pack -> pack.pages().forEach(page -> pages.add(new Found(pack, page, PlainText.of(page)))));
    try {
      searcher = new IndexSearcher(DirectoryReader.open(written()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /**
   * @param language of the packages, such as {@code en}
   * @param others English words by which pages are found too
   */
  public static SearchIndex of(String language, List<LearningPackage> packages, OtherWords others) {
    return new SearchIndex(language, packages, others);
  }

  private ByteBuffersDirectory written() throws IOException {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer()))) {
      for (int place = 0; place < pages.size(); place++) {
        writer.addDocument(document(place, pages.get(place)));
      }
    }
    return directory;
  }

  private Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(
        terms.analyzer(), Map.of(SPELLING, Terms.SPELT, SOUND, Terms.HEARD));
  }

  private Document document(int place, Found each) {
    String title = each.page().title();
    String headings =
        String.join(
            " ",
            PlainText.headings(each.page()),
            each.pack().title(),
            String.join(", ", others.of(each.pack().id(), each.page().id())));
    var document = new Document();
    document.add(new StoredField(PLACE, place));
    document.add(new TextField(TITLE, title, Field.Store.NO));
    document.add(new TextField(HEADINGS, headings, Field.Store.NO));
    document.add(new TextField(TEXT, each.text(), Field.Store.NO));
    for (String field : List.of(SPELLING, SOUND)) {
      document.add(
          new TextField(field, String.join(" ", title, headings, each.text()), Field.Store.NO));
    }
    return document;
  }

  /**
   * The pages that fit, best first, those of the reader's strands before all others. When none
   * does, those with words that are spelt much the same, and then those with words that sound so.
   *
   * @param typed anything at all
   */
  public List<Hit> find(String typed, Set<Strand> own) {
    Map<String, String> wanted = new LinkedHashMap<>();
    terms.in(typed).stream()
        .limit(MOST_TERMS)
        .forEach(term -> wanted.putIfAbsent(term.text(), typed.substring(term.from(), term.to())));
    if (wanted.isEmpty()) {
      return List.of();
    }
    for (Likeness likeness : Likeness.values()) {
      boolean asked =
          english || likeness != Likeness.SOUNDING; // of other languages we know no sounds
      List<Hit> hits = asked ? hits(query(wanted, likeness), wanted.keySet(), own) : List.<Hit>of();
      if (!hits.isEmpty()) {
        return hits;
      }
    }
    return List.of();
  }

  /** These pages, without being looked for, in this order. */
  public List<Hit> pages(List<String> addresses, Set<Strand> own) {
    return addresses.stream()
        .flatMap(address -> pages.stream().filter(page -> page.address().equals(address)))
        .map(page -> hit(page, Set.of(), own))
        .toList();
  }

  private Hit hit(Found found, Set<String> wanted, Set<Strand> own) {
    boolean theirs = found.pack().strands().stream().anyMatch(own::contains);
    return new Hit(found.pack(), found.page(), theirs, Snippet.of(found.text(), terms, wanted));
  }

  private List<Hit> hits(Query query, Set<String> wanted, Set<Strand> own) {
    var hits = new ArrayList<Hit>();
    try {
      for (ScoreDoc each : searcher.search(query, MOST_HITS).scoreDocs) {
        Document document = searcher.storedFields().document(each.doc);
        Found found = pages.get(document.getField(PLACE).numericValue().intValue());
        hits.add(hit(found, wanted, own));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    hits.sort(Comparator.comparing(hit -> !hit.own()));
    return hits;
  }

  /**
   * @param wanted terms, and the words they were made of
   */
  private static Query query(Map<String, String> wanted, Likeness likeness) {
    var query = new BooleanQuery.Builder();
    String last = wanted.keySet().stream().reduce((one, other) -> other).orElseThrow();
    wanted.forEach(
        (term, word) -> {
          var anywhere = new ArrayList<Query>();
          for (int i = 0; i < FIELDS.length; i++) {
            for (Query each : forms(new Term(FIELDS[i], term), term.equals(last))) {
              anywhere.add(new BoostQuery(each, WEIGHTS[i]));
            }
          }
          anywhere.addAll(like(word, likeness));
          query.add(new DisjunctionMaxQuery(anywhere, .1f), Occur.SHOULD);
        });
    query.setMinimumNumberShouldMatch(wanted.size() <= 2 ? wanted.size() : wanted.size() * 2 / 3);
    if (wanted.size() > 1) {
      Query together = new PhraseQuery(3, TEXT, wanted.keySet().toArray(new String[0]));
      var all = new BooleanQuery.Builder().add(query.build(), Occur.MUST);
      return all.add(new BoostQuery(together, 3), Occur.SHOULD).build();
    }
    return query.build();
  }

  /** The word itself; the last one may still be being typed. */
  private static List<Query> forms(Term term, boolean last) {
    var forms = new ArrayList<Query>();
    forms.add(new TermQuery(term));
    if (last && term.text().length() >= SHORTEST_BEGINNING) {
      forms.add(new BoostQuery(new PrefixQuery(term), .3f));
    }
    return forms;
  }

  /** Words that are spelt nearly so, or sound so; none where only the word itself will do. */
  private static List<Query> like(String word, Likeness likeness) {
    var like = new ArrayList<Query>();
    if (likeness != Likeness.SAME && word.length() >= SHORTEST_MISSPELT) {
      String spelt = Terms.spelt(word);
      int slips = spelt.length() >= LONG ? 2 : 1;
      like.add(new FuzzyQuery(new Term(SPELLING, spelt), slips, 1)); // the first letter is right
    }
    if (likeness == Likeness.SOUNDING && word.length() >= SHORTEST_MISHEARD) {
      Terms.heard(word).stream()
          .filter(sound -> sound.length() >= SHORTEST_SOUND)
          .forEach(sound -> like.add(new TermQuery(new Term(SOUND, sound))));
    }
    return like;
  }
}
