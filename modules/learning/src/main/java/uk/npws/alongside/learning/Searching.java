package uk.npws.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.LearningPackage.Strand;
import uk.npws.alongside.learning.search.Hit;
import uk.npws.alongside.learning.search.SearchIndex;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/**
 * Looking for pages. Everybody finds what they may read: the notes for trainers are in an index of
 * their own, which nobody else's search touches. Who looked for what is not kept.
 */
@ApplicationScoped
@Transactional
public class Searching {

  static final int LONGEST = 200;

  private static final String LANGUAGE = "en";

  private static final Map<Role, Strand> STRANDS =
      Map.of(
          Role.SUPPORTER, Strand.SUPPORTER,
          Role.CHAMPION, Strand.CHAMPION,
          Role.COORDINATOR, Strand.COORDINATOR);

  /** An index and the packages it was made of, to see when content was read anew. */
  private record Made(List<LearningPackage> of, SearchIndex index) {}

  @Inject Library library;
  @Inject SearchMisses misses;

  private final Map<Readership, Made> indexes = new EnumMap<>(Readership.class);

  /** The reader's own strands first. Whatever is typed brings an answer and never a fault. */
  public Found search(Actor actor, String typed) {
    Learning.learner(actor);
    String asked = cut(typed == null ? "" : typed.strip());
    if (asked.isEmpty()) {
      return new Found("", false, List.of());
    }
    boolean crisis = library.crisis().in(asked);
    SearchIndex index = index(Readership.of(actor));
    List<Hit> hits = index.find(asked, strands(actor));
    if (hits.isEmpty() && !crisis) {
      misses.count(asked);
    }
    return new Found(asked, crisis, crisis ? helping(index, actor, hits) : hits);
  }

  /** In a crisis the pages about help come before those that happen to fit. */
  private List<Hit> helping(SearchIndex index, Actor actor, List<Hit> hits) {
    var all = new ArrayList<>(index.pages(library.crisis().pages(), strands(actor)));
    hits.stream()
        .filter(hit -> all.stream().noneMatch(first -> first.page().equals(hit.page())))
        .forEach(all::add);
    return all;
  }

  /** Never through the middle of a character that takes two. */
  private static String cut(String typed) {
    return typed.length() <= LONGEST
        ? typed
        : typed.substring(0, typed.offsetByCodePoints(0, typed.codePointCount(0, LONGEST) - 1));
  }

  private static Set<Strand> strands(Actor actor) {
    Set<Strand> own = EnumSet.noneOf(Strand.class);
    STRANDS.forEach(
        (role, strand) -> {
          if (actor.has(role)) {
            own.add(strand);
          }
        });
    return own;
  }

  /** Made anew when content was: it takes a tenth of a second. */
  private SearchIndex index(Readership readers) {
    List<LearningPackage> now = library.packages(readers);
    synchronized (indexes) {
      Made made = indexes.get(readers);
      if (made == null || made.of() != now) {
        made = new Made(now, SearchIndex.of(LANGUAGE, now));
        indexes.put(readers, made);
      }
      return made.index();
    }
  }
}
