package uk.npws.alongside.portal.testbed;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Looks at a page with axe-core: all rules up to WCAG 2.2 AA and the best practices, and {@code
 * target-size}, which axe leaves off unless it is named. axe runs in the page itself, since ours
 * have no frames; its own builder opens another window for each look, which costs a second.
 */
public final class Axe {

  private static final String SCRIPT = script();

  private static final String RUN =
      """
      async () => {
        const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const found = await axe.run(document, {
          runOnly: { type: 'tag', values: rules },
          rules: { 'target-size': { enabled: true } },
          resultTypes: ['violations'],
        });
        return found.violations.flatMap(one => one.nodes.map(node => one.id + ' ' + node.html));
      }
      """;

  private Axe() {}

  /** What is wrong with the page as it stands: rule and element; empty when nothing is. */
  public static List<String> violations(Page page) {
    settled(page);
    page.evaluate(SCRIPT);
    return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
  }

  /** How wide the page is, in CSS pixels: more than its window when it scrolls sideways. */
  public static int width(Page page) {
    settled(page);
    return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
  }

  /** A page that is on its way has nothing to look at yet. */
  private static void settled(Page page) {
    page.waitForFunction("() => document.documentElement && document.readyState === 'complete'");
  }

  private static String script() {
    try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
