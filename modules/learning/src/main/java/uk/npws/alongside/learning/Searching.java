package uk.npws.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.LearningPackage.Strand;
import uk.npws.alongside.learning.content.Translation;
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

  /** Words that call for help are looked for in so much of what was typed. */
  private static final int MOST_READ = 4_000;

  private static final Map<Role, Strand> STRANDS =
      Map.of(
          Role.SUPPORTER, Strand.SUPPORTER,
          Role.CHAMPION, Strand.CHAMPION,
          Role.COORDINATOR, Strand.COORDINATOR);

  /** An index and the packages it was made of, to see when content was read anew. */
  private record Made(List<LearningPackage> of, SearchIndex index) {}

  @Inject Library library;
  @Inject SearchMisses misses;

  /** For whom an index is, and in which language. */
  private record Asked(Readership readers, String language) {}

  private final Map<Asked, Made> indexes = new HashMap<>();

  /** The same among the pages as they are in English. */
  public Found search(Actor actor, String typed) {
    return search(actor, typed, Translation.ENGLISH);
  }

  /**
   * Among the pages as they are in this language, and in English where none of those fits. The
   * reader's own strands first. Whatever is typed brings an answer and never a fault.
   */
  public Found search(Actor actor, String typed, String language) {
    Learning.learner(actor);
    String asked = cut(typed == null ? "" : typed.strip());
    if (asked.isEmpty()) {
      return new Found("", false, List.of());
    }
    boolean crisis =
        library.crisis().in(typed.length() <= MOST_READ ? typed : typed.substring(0, MOST_READ));
    SearchIndex index = index(new Asked(Readership.of(actor), language));
    List<Hit> hits = index.find(asked, strands(actor));
    if (hits.isEmpty() && !language.equals(Translation.ENGLISH)) {
      hits =
          index(new Asked(Readership.of(actor), Translation.ENGLISH)).find(asked, strands(actor));
    }
    if (hits.isEmpty() && !crisis) {
      misses.count(actor.person(), asked);
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
  private SearchIndex index(Asked asked) {
    List<LearningPackage> now = library.packages(asked.readers(), asked.language());
    synchronized (indexes) {
      Made made = indexes.get(asked);
      if (made == null || made.of() != now) {
        made = new Made(now, SearchIndex.of(asked.language(), now, library.otherWords()));
        indexes.put(asked, made);
      }
      return made.index();
    }
  }
}
