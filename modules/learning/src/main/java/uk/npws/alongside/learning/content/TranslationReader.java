package uk.npws.alongside.learning.content;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what a package has in another language: {@code page.cy.md} beside {@code page.en.md}, and
 * {@code package.cy.yml}. What was translated before the English changed is kept and noted, as long
 * as it still asks the same questions.
 */
final class TranslationReader {

  private static final Set<String> PAGE_FIELDS =
      Set.of("id", "title", "translates", "state", "revision", "owner", "review-by");
  private static final Set<String> PACKAGE_FIELDS =
      Set.of("title", "summary", "translates", "state", "revision");

  /** How far a translation has come. */
  private enum State {
    MACHINE_MADE,
    REVIEWED
  }

  private final String language;
  private final Surroundings surroundings;
  private final List<Revised> revised;
  private final Problems problems;

  TranslationReader(
      String language, Surroundings surroundings, List<Revised> revised, Problems problems) {
    this.language = language;
    this.surroundings = surroundings;
    this.revised = revised;
    this.problems = problems;
  }

  /** How files in this language end. */
  static String ending(String language) {
    return "." + language + ".md";
  }

  static String packageFile(String language) {
    return "package." + language + ".yml";
  }

  /** Adds what there is in this language. */
  void read(
      Map<String, String> files,
      LearningPackage english,
      Map<String, Translation> pages,
      Map<String, Translation.Wording> packages) {
    String folder = "packages/" + surroundings.packageId() + "/";
    for (Page page : english.pages()) {
      String name = page.id() + ending(language);
      if (files.containsKey(name)) {
        Translation read = page(folder + name, files.get(name), page);
        if (read != null) {
          pages.put(Translation.key(language, english.id(), page.id()), read);
        }
      }
    }
    String name = packageFile(language);
    if (files.containsKey(name)) {
      packages.put(language + "/" + english.id(), wording(folder + name, files.get(name), english));
    }
  }

  private Translation.Wording wording(String file, String text, LearningPackage english) {
    Fields fields = Fields.read(file, text, 0, PACKAGE_FIELDS, problems);
    revised.add(Revised.of(file, fields, text));
    fields.choice("state", State.class, State.MACHINE_MADE);
    int translates = translates(fields, english.edition(), "edition");
    if (translates < english.edition()) {
      stale(fields, "edition " + english.edition() + " of the package");
    }
    return new Translation.Wording(fields.text("title"), fields.text("summary"));
  }

  private Translation page(String file, String text, Page english) {
    FrontMatter parts = FrontMatter.split(file, text, problems);
    if (parts == null) {
      return null;
    }
    Fields front = Fields.read(file, parts.fields(), 1, PAGE_FIELDS, problems);
    revised.add(Revised.of(file, front, text));
    if (!front.text("id").equals(english.id()) && front.has("id")) {
      problems.add(
          front.at("id"), "the id is not that of the page", "write “id: " + english.id() + "”");
    }
    front.text("owner");
    front.date("review-by");
    boolean reviewed = front.choice("state", State.class, State.MACHINE_MADE) == State.REVIEWED;
    int translates = translates(front, english.revision(), "revision");
    boolean stale = translates < english.revision();
    Page page =
        english.worded(
            front.text("title"), new PageReader(file, surroundings, problems).parts(parts));
    if (stale) {
      stale(front, "revision " + english.revision() + " of the page");
    }
    if (!asksTheSame(english, page)) {
      if (!stale) {
        problems.add(
            front.at("id"),
            "the translation does not ask what the page asks",
            "give it the same questions, in the same order, with as many choices and the same right");
      }
      return null;
    }
    return new Translation(language, translates, reviewed, stale, page);
  }

  private int translates(Fields fields, int now, String what) {
    int translates = fields.number("translates", 1, 9999);
    if (translates > now) {
      problems.add(
          fields.at("translates"),
          "there is no " + what + " " + translates + " yet",
          "write “translates: " + now + "”");
    }
    return translates;
  }

  private void stale(Fields fields, String now) {
    problems.warn(
        fields.at("translates"),
        "the English has changed since this was translated: " + now,
        "translate what changed, then raise “translates” and “revision”");
  }

  private static boolean asksTheSame(Page english, Page other) {
    return english.items().equals(other.items())
        && english.checks().stream()
            .allMatch(
                check ->
                    other
                        .check(check.id())
                        .filter(same -> same.several() == check.several())
                        .filter(same -> same.choices().size() == check.choices().size())
                        .filter(same -> same.answer().equals(check.answer()))
                        .isPresent());
  }
}
