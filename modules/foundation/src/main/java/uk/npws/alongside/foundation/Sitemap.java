package uk.npws.alongside.foundation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Every page address, menu entry and word list of the portal. It is gathered once at start: the
 * portal fires an empty one as a CDI event and each room, add-ons included, observes it and adds
 * what it brings. What nobody adds leaves no trace.
 */
public class Sitemap {

  private final List<PageAddress> pages = new ArrayList<>();
  private final Map<String, PageAddress> literal = new HashMap<>();
  private final Map<String, List<PageAddress>> named = new HashMap<>();
  private final List<MenuEntry> menu = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<Prompt> prompts = new ArrayList<>();
  private final Map<String, Supplier<String>> stamps = new HashMap<>();

  /** A page found, with what its address said. */
  public record Found(PageAddress page, Map<String, String> parameters) {}

  /**
   * Adds a page with a form: {@code page("/account", "/pages/people/account.xhtml", SIGNED_IN)}.
   */
  public Sitemap page(String pattern, String view, MenuEntry.Access access) {
    return add(new PageAddress(pattern, view, access, false));
  }

  /** Adds a page without any form or button that posts: no session is made for its readers. */
  public Sitemap still(String pattern, String view, MenuEntry.Access access) {
    return add(new PageAddress(pattern, view, access, true));
  }

  /**
   * Lets visitors be answered from a copy of these pages for as long as the stamp stays the same.
   * The stamp must change with anything that the pages show, and cost one cheap statement at most.
   */
  public Sitemap copied(Supplier<String> stamp, String... patterns) {
    for (String pattern : patterns) {
      stamps.put(pattern, stamp);
    }
    return this;
  }

  /** Where to ask whether a copy of this page still holds; empty when it may not be copied. */
  public Optional<Supplier<String>> stamp(PageAddress page) {
    return page.still() ? Optional.ofNullable(stamps.get(page.pattern())) : Optional.empty();
  }

  private Sitemap add(PageAddress added) {
    if (pages.stream().anyMatch(page -> page.pattern().equals(added.pattern()))) {
      throw new IllegalStateException("two pages at " + added.pattern());
    }
    pages.add(added);
    if (added.literal()) {
      literal.put(added.pattern(), added);
    } else {
      named.computeIfAbsent(begins(added.pattern()), begin -> new ArrayList<>()).add(added);
    }
    return this;
  }

  /** Adds an entry to the main menu; small orders stand first. */
  public Sitemap menu(String label, String address, int order, MenuEntry.Access access) {
    menu.add(new MenuEntry(label, address, order, access));
    menu.sort(Comparator.comparingInt(MenuEntry::order));
    return this;
  }

  /**
   * Something a room offers beside everybody's own page.
   *
   * @param words start of three message keys: {@code .title}, {@code .text} and {@code .link}
   */
  public record Prompt(String words, String address, MenuEntry.Access access) {}

  /**
   * Offers something beside everybody's own page: {@code prompt("peerlog.prompt", "/peer-log",
   * SIGNED_IN)}.
   */
  public Sitemap prompt(String words, String address, MenuEntry.Access access) {
    prompts.add(new Prompt(words, address, access));
    return this;
  }

  public List<Prompt> prompts() {
    return List.copyOf(prompts);
  }

  /**
   * Adds a resource bundle of words by its base name, such as {@code
   * uk.npws.alongside.events.words}.
   */
  public Sitemap words(String baseName) {
    words.add(baseName);
    return this;
  }

  /**
   * The page at this path; an address without names wins over one with names. A paper is a file and
   * never a page, whatever names would take it.
   */
  public Optional<Found> find(String path) {
    if (path.endsWith(".pdf")) {
      return Optional.empty();
    }
    PageAddress plain = literal.get(path);
    if (plain != null) {
      return Optional.of(new Found(plain, Map.of()));
    }
    String[] parts = path.split("/", -1);
    Found best = null;
    for (PageAddress page : named.getOrDefault(begins(path), List.of())) {
      Optional<Map<String, String>> found = page.match(parts);
      if (found.isPresent() && (best == null || found.get().size() < best.parameters().size())) {
        best = new Found(page, found.get());
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The first part of an address, by which those with names are sorted: this is asked for at every
   * request, and no address begins with a name.
   */
  private static String begins(String path) {
    int end = path.indexOf('/', 1);
    return end < 0 ? path : path.substring(0, end);
  }

  public List<PageAddress> pages() {
    return List.copyOf(pages);
  }

  public List<MenuEntry> menu() {
    return List.copyOf(menu);
  }

  public List<String> words() {
    return List.copyOf(words);
  }
}
