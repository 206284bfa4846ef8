package uk.npws.alongside.learning.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

  private static final float[] WEIGHTS = {6, 3, 1};
  private static final String[] FIELDS = {TITLE, HEADINGS, TEXT};

  /** More words than these are not looked at. */
  private static final int MOST_TERMS = 16;

  private static final int MOST_HITS = 50;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int SHORTEST_MISSPELT = 4;

  private record Found(LearningPackage pack, Page page, String text) {
    String address() {
      return pack.id() + "/" + page.id();
    }
  }

  private final Terms terms;
  private final List<Found> pages = new ArrayList<>();
  private final IndexSearcher searcher;

  private SearchIndex(String language, List<LearningPackage> packages) {
    terms = Terms.of(language);
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
   */
  public static SearchIndex of(String language, List<LearningPackage> packages) {
    return new SearchIndex(language, packages);
  }

  private ByteBuffersDirectory written() throws IOException {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(terms.analyzer()))) {
      for (int place = 0; place < pages.size(); place++) {
        Found each = pages.get(place);
        var document = new Document();
        document.add(new StoredField(PLACE, place));
        document.add(new TextField(TITLE, each.page().title(), Field.Store.NO));
        document.add(
            new TextField(
                HEADINGS,
                PlainText.headings(each.page()) + " " + each.pack().title(),
                Field.Store.NO));
        document.add(new TextField(TEXT, each.text(), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    return directory;
  }

  /**
   * The pages that fit, best first, those of the reader's strands before all others. When none
   * does, those with words that are spelt much the same.
   *
   * @param typed anything at all
   */
  public List<Hit> find(String typed, Set<Strand> own) {
    Set<String> wanted =
        terms.in(typed).stream()
            .map(Terms.Term::text)
            .limit(MOST_TERMS)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Hit> exact = hits(query(wanted, false), wanted, own);
    return exact.isEmpty() ? hits(query(wanted, true), wanted, own) : exact;
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

  private static Query query(Set<String> wanted, boolean misspelt) {
    var query = new BooleanQuery.Builder();
    String last = wanted.stream().reduce((one, other) -> other).orElseThrow();
    for (String term : wanted) {
      var anywhere = new ArrayList<Query>();
      for (int i = 0; i < FIELDS.length; i++) {
        for (Query each : forms(new Term(FIELDS[i], term), misspelt, term.equals(last))) {
          anywhere.add(new BoostQuery(each, WEIGHTS[i]));
        }
      }
      query.add(new DisjunctionMaxQuery(anywhere, .1f), Occur.SHOULD);
    }
    query.setMinimumNumberShouldMatch(wanted.size() <= 2 ? wanted.size() : wanted.size() * 2 / 3);
    if (wanted.size() > 1) {
      Query together = new PhraseQuery(3, TEXT, wanted.toArray(new String[0]));
      var all = new BooleanQuery.Builder().add(query.build(), Occur.MUST);
      return all.add(new BoostQuery(together, 3), Occur.SHOULD).build();
    }
    return query.build();
  }

  /** The word itself; the last one may still be being typed; or one that is spelt nearly so. */
  private static List<Query> forms(Term term, boolean misspelt, boolean last) {
    var forms = new ArrayList<Query>();
    forms.add(new TermQuery(term));
    if (last && term.text().length() >= SHORTEST_BEGINNING) {
      forms.add(new BoostQuery(new PrefixQuery(term), .3f));
    }
    if (misspelt && term.text().length() >= SHORTEST_MISSPELT) {
      forms.add(new BoostQuery(new FuzzyQuery(term, term.text().length() > 6 ? 2 : 1), .3f));
    }
    return forms;
  }
}
