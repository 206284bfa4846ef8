package uk.npws.alongside.portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.npws.alongside.learning.Credits;
import uk.npws.alongside.learning.Evidence;
import uk.npws.alongside.learning.Learning;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.Searching;
import uk.npws.alongside.learning.content.Item;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Part;
import uk.npws.alongside.learning.local.LocalSlots;
import uk.npws.alongside.learning.suggestion.Suggestions;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.Role;

/**
 * Lets some of the demo's people have begun to learn, as {@code content/demo/learning.csv} says:
 * they answered the checks of the first pages rightly and confirmed them. Some ask for earlier
 * learning to be counted.
 */
@ApplicationScoped
public class DemoLearning {

  private static final String OWN_WORDS = "I sleep badly, and I am short with people at home.";

  @Inject Learning learning;
  @Inject Library library;
  @Inject Credits credits;
  @Inject Suggestions suggestions;
  @Inject Searching searching;
  @Inject LocalSlots localSlots;

  void begin(DemoPeople entered) {
    DemoFiles.rows("learning.csv")
        .forEach(
            row -> {
              var learner = new Actor(entered.id(row.getField("email")), null, Set.of(), null);
              String packageId = row.getField("package");
              library.get(packageId).pages().stream()
                  .limit(Long.parseLong(row.getField("pages")))
                  .forEach(page -> finish(learner, packageId, page));
            });
    DemoFiles.rows("suggestions.csv").forEach(row -> suggest(entered, row));
    DemoFiles.entries("local-help.yml").forEach(entry -> fill(entered, entry));
  }

  /** What some forces say of their own on learning pages: {@code content/demo/local-help.yml}. */
  private void fill(DemoPeople entered, Map<String, Object> entry) {
    var force = new ForceId(entry.get("force").toString());
    var coordinator =
        new Actor(
            entered.id(entry.get("email").toString()),
            force,
            Set.of(new Grant(Role.COORDINATOR, force)),
            null);
    localSlots.write(
        coordinator,
        force,
        entry.get("package").toString(),
        entry.get("slot").toString(),
        entry.get("words").toString(),
        0);
  }

  /** Somebody would write one passage of a page otherwise. */
  private void suggest(DemoPeople entered, NamedCsvRecord row) {
    var reader = new Actor(entered.id(row.getField("email")), null, Set.of(), null);
    String packageId = row.getField("package");
    String pageId = row.getField("page");
    suggestions.make(
        reader,
        packageId,
        pageId,
        library.get(packageId, pageId).title(),
        suggestions
            .body(reader, packageId, pageId)
            .replace(row.getField("words"), row.getField("instead")),
        row.getField("reason"));
  }

  /** What some of them did before and ask to have counted: {@code content/demo/credits.csv}. */
  void ask(DemoPeople entered) {
    DemoFiles.rows("credits.csv")
        .forEach(
            row ->
                credits.ask(
                    new Actor(entered.id(row.getField("email")), null, Set.of(), null),
                    row.getField("package"),
                    row.getField("page"),
                    new Evidence(row.getField("evidence"))));
  }

  /**
   * Many read a little, slip at the same questions and look for what is not there, so that the
   * report on the content has something to tell: {@code content/demo/readers.csv}.
   */
  void read(DemoPeople entered) {
    DemoFiles.rows("readers.csv")
        .forEach(
            row -> {
              var reader = new Actor(entered.id(row.getField("email")), null, Set.of(), null);
              String packageId = row.getField("package");
              Set<String> slips = Set.of(row.getField("slips").split(" "));
              library.get(packageId).pages().stream()
                  .limit(Long.parseLong(row.getField("pages")))
                  .forEach(page -> finish(reader, packageId, page, slips));
              Stream.of(row.getField("looked-for").split("; "))
                  .forEach(words -> searching.search(reader, words));
            });
  }

  private void finish(Actor learner, String packageId, Page page) {
    finish(learner, packageId, page, Set.of());
  }

  /**
   * @param slips checks that are answered wrongly at first
   */
  private void finish(Actor learner, String packageId, Page page, Set<String> slips) {
    for (Part.Check check : page.checks()) {
      if (slips.contains(check.id())) {
        int wrong =
            IntStream.range(0, check.choices().size())
                .filter(place -> !check.answer().contains(place))
                .findFirst()
                .orElseThrow();
        learning.answer(learner, packageId, page.id(), check.id(), Set.of(wrong));
      }
      learning.answer(learner, packageId, page.id(), check.id(), check.answer());
    }
    for (Item item : page.items()) {
      if (item.kind() == Item.Kind.REFLECTION) {
        learning.reflect(learner, packageId, page.id(), item.id(), OWN_WORDS, "");
      }
    }
    learning.confirm(learner, packageId, page.id());
  }
}
