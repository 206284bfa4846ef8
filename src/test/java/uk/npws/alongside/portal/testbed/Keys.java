package uk.npws.alongside.portal.testbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Somebody who has no mouse. Moves through a page by its keys alone, and at each stop asks what
 * such a reader needs: that the focus can be seen, stands out from how the same thing looks without
 * it, is on the screen, and has nothing lying over it.
 */
public final class Keys {

  /** More stops than any page of the portal has. */
  private static final int MOST_STOPS = 400;

  /**
   * Looks at where the focus is. How things look without it is remembered for each as long as it
   * has not got it.
   */
  private static final String LOOK =
      """
      () => {
        const reachable = 'a[href], button, input, select, textarea, summary, [tabindex]';
        const look = one => {
          const style = getComputedStyle(one);
          const outline = style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0
            ? 'none' : style.outlineStyle + style.outlineWidth + style.outlineColor;
          return outline + ' / ' + style.boxShadow;
        };
        const dressed = one => one.labels && one.labels.length && getComputedStyle(one).opacity === '0'
          ? one.labels[0] : one;
        window.plain = window.plain || new Map();
        const focused = document.activeElement;
        const all = [...document.querySelectorAll(reachable)].filter(one => one.type !== 'hidden');
        for (const one of all) {
          if (one !== focused && !window.plain.has(one)) window.plain.set(one, look(dressed(one)));
        }
        if (!focused || focused === document.body || focused === document.documentElement) return null;
        const box = [...focused.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height)[0];
        const x = box ? box.left + box.width / 2 : -1;
        const y = box ? box.top + Math.min(box.height, innerHeight) / 2 : -1;
        const top = box ? document.elementFromPoint(x, y) : null;
        const now = look(dressed(focused));
        const plain = window.plain.get(focused);
        const labelled = focused.labels && focused.labels.length ? focused.labels[0].innerText : '';
        const tick = focused.type === 'checkbox' || focused.type === 'radio';
        const said = labelled || focused.getAttribute('aria-label') || focused.innerText
          || (tick ? '' : focused.value) || '';
        return {
          index: all.indexOf(focused),
          name: said.replace(/\\s+/g, ' ').trim(),
          tag: focused.tagName.toLowerCase(),
          classes: focused.className,
          id: focused.id,
          around: (focused.closest('li, tr, p, div') || focused).innerText || '',
          within: !!focused.closest('main'),
          seen: !!box && box.width > 1 && box.height > 1 && getComputedStyle(focused).visibility === 'visible',
          onScreen: !!box && x >= 0 && x <= innerWidth && box.top >= -1
            && (box.bottom <= innerHeight + 1 || box.height > innerHeight
              || focused.tagName === 'TEXTAREA'), // of which the line of the caret is shown
          uncovered: !!top && (top === focused || focused.contains(top) || dressed(focused).contains(top)),
          ringed: plain === undefined ? !now.startsWith('none') : now !== plain
        };
      }
      """;

  /** How many things the key should stop at: of radio buttons of one name only one. */
  private static final String STOPS =
      """
      () => {
        const groups = new Set();
        return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
          .filter(one => {
            if (one.type === 'hidden' || one.disabled || one.tabIndex < 0) return false;
            if (!one.checkVisibility({visibilityProperty: true})) return false;
            if (one.type !== 'radio') return true;
            if (groups.has(one.name)) return false;
            groups.add(one.name);
            return true;
          }).length;
      }
      """;

  private final Page page;

  /** Where the focus is. */
  public record Stop(
      int index,
      String name,
      String tag,
      String classes,
      String id,
      String around,
      boolean within) {}

  public Keys(Page page) {
    this.page = page;
  }

  /** Where the focus is now; null when nothing has it. It must be one that can be seen. */
  @SuppressWarnings("unchecked")
  public Stop here() {
    Object seen = page.evaluate(LOOK);
    if (seen == null) {
      return null;
    }
    var facts = (Map<String, Object>) seen;
    Stop stop =
        new Stop(
            ((Number) facts.get("index")).intValue(),
            (String) facts.get("name"),
            (String) facts.get("tag"),
            (String) facts.get("classes"),
            (String) facts.get("id"),
            (String) facts.get("around"),
            (Boolean) facts.get("within"));
    assertThat(facts)
        .as("focus at " + stop + " on " + page.url())
        .containsEntry("seen", true)
        .containsEntry("onScreen", true)
        .containsEntry("uncovered", true)
        .containsEntry("ringed", true);
    return stop;
  }

  /** One step on. */
  public Stop tab() {
    return step("Tab");
  }

  /** One step back. */
  public Stop back() {
    return step("Shift+Tab");
  }

  private Stop step(String key) {
    page.evaluate(LOOK);
    page.keyboard().press(key);
    return here();
  }

  /** Steps on until this is reached; once round without it is a failure. */
  public Stop tabTo(String what, Predicate<Stop> wanted) {
    var passed = new ArrayList<String>();
    for (int i = 0; i < MOST_STOPS; i++) {
      Stop stop = tab();
      if (stop == null) {
        continue;
      }
      if (wanted.test(stop)) {
        return stop;
      }
      passed.add(stop.name());
    }
    return fail("the keys do not lead to " + what + " on " + page.url() + ", but to " + passed);
  }

  /** Steps on to what has this name. */
  public Stop tabTo(String name) {
    return tabTo("“" + name + "”", stop -> stop.name().equals(name));
  }

  public void type(String text) {
    page.keyboard().type(text);
  }

  /** Types a day into a date field, in the order in which this browser has its parts. */
  public void type(LocalDate day) {
    type(day.format(DateTimeFormatter.ofPattern("ddMMyyyy")));
    if (!day.toString().equals(page.evaluate("document.activeElement.value"))) {
      page.keyboard().press("ArrowLeft");
      page.keyboard().press("ArrowLeft");
      type(day.format(DateTimeFormatter.ofPattern("MMddyyyy")));
    }
    assertThat(page.evaluate("document.activeElement.value")).isEqualTo(day.toString());
  }

  public void space() {
    page.keyboard().press("Space");
  }

  /** Presses Enter, which leads to another page. */
  public void enter(Predicate<String> arrived) {
    page.keyboard().press("Enter");
    page.waitForURL(arrived);
  }

  /** Presses Enter, after which the same page comes again. */
  public void enterAndStay() {
    page.evaluate("() => { window.before = true; }");
    page.keyboard().press("Enter");
    page.waitForFunction("() => !window.before && document.readyState === 'complete'");
  }

  /** Follows a link within the page. */
  public void enterWithin() {
    page.keyboard().press("Enter");
  }

  /**
   * The key goes to everything that can be used, to each once, and round to the first again: it is
   * nowhere kept.
   */
  public void goRound() {
    Object expected = page.evaluate(STOPS);
    var visited = new ArrayList<Integer>();
    Stop first = tabTo("anything", stop -> true);
    visited.add(first.index());
    for (int i = 0; i < MOST_STOPS; i++) {
      Stop stop = tab();
      if (stop != null && stop.index() == first.index()) {
        break;
      }
      if (stop != null && stop.index() != visited.get(visited.size() - 1)) {
        visited.add(stop.index()); // a date field is one, though it has a stop for each part
      }
    }
    assertThat(visited).as("stops on " + page.url()).doesNotHaveDuplicates();
    assertThat(visited).as("stops on " + page.url()).hasSize(((Number) expected).intValue());
  }

  /** The first stop of a fresh page leads past everything that all pages have. */
  public void skip() {
    Stop first = tab();
    assertThat(first.classes()).isEqualTo("skip");
    page.keyboard().press("Enter");
    assertThat(tab().within()).as("skipped to the main part of " + page.url()).isTrue();
  }
}
