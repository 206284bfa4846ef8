package uk.npws.alongside.learning.content;

import java.util.Map;
import java.util.Set;

/** What the words of the programme mean, by the id of the term. */
public record Glossary(Map<String, Term> terms) {

  /** A word and its meaning, both plain text. */
  public record Term(String term, String meaning) {}

  /** Where a term stands on the page of the glossary. */
  public static String anchor(String id) {
    return "w-" + id;
  }

  static final Set<String> FIELDS = Set.of("term", "meaning");

  /** These words with some of them in another language; a word that is none of ours is noted. */
  Glossary translated(String file, String yaml, Problems problems) {
    var all = new java.util.LinkedHashMap<>(terms);
    Fields.read(file, yaml, 0, Set.of(), problems)
        .sections(FIELDS)
        .forEach(
            (id, term) -> {
              if (!terms.containsKey(id)) {
                problems.add(
                    term.at("term"),
                    "the English glossary has no term “" + id + "”",
                    Problems.meant(id, terms.keySet()));
              }
              all.put(id, new Term(term.text("term"), term.text("meaning")));
            });
    return new Glossary(all);
  }

  static Glossary read(String file, String yaml, Problems problems) {
    var terms = new java.util.LinkedHashMap<String, Term>();
    Fields.read(file, yaml, 0, Set.of(), problems)
        .sections(FIELDS)
        .forEach((id, term) -> terms.put(id, new Term(term.text("term"), term.text("meaning"))));
    return new Glossary(terms);
  }
}
