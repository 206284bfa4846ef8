package uk.npws.alongside.portal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import uk.npws.alongside.learning.content.Content;
import uk.npws.alongside.learning.content.ContentReader;
import uk.npws.alongside.learning.scorm.ScormPackage;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Rest;

/** A package in somebody else's learning system, with the run-time of scorm-again. */
class ScormIT {

  private static final Path CONTENT =
      Path.of(System.getProperty("basedir", "src"), "..", "content");
  private static final String CHAMPION = "champion-information";
  private static final String SELF_CARE = "self-care-and-resilience";

  @RegisterExtension final Browsing browsing = new Browsing().size(360, 800);

  private LearningSystem system;
  private Page page;

  @BeforeEach
  void open() throws IOException {
    system = new LearningSystem();
    page = browsing.visitor("/help");
  }

  @AfterEach
  void close() {
    system.close();
  }

  @Test
  void the_team_and_coordinators_take_the_package_away_and_others_do_not() throws Exception {
    for (Person person : List.of(Person.NPWS, Person.COORDINATOR)) {
      Page desk = browsing.as(person, "/learning/" + CHAMPION + "/scorm");
      String link = desk.locator("main .next .btn").getAttribute("href");

      APIResponse file = desk.context().request().get(Portal.running().at(link).toString());

      assertThat(file.body()).isEqualTo(archive(CONTENT, CHAMPION));
      assertThat(file.headers().get("content-disposition")).contains(CHAMPION + "-edition-1-scorm");
    }
    Rest member = Rest.like(browsing.as(Person.MEMBER, "/learning/" + CHAMPION));
    assertThat(member.get("/learning/" + CHAMPION + "/scorm.zip").statusCode()).isEqualTo(403);
    assertThat(member.get("/learning/" + CHAMPION + "/scorm").statusCode()).isEqualTo(403);
    assertThat(member.get("/learning/" + CHAMPION).body()).doesNotContain("/scorm");
    assertThat(Rest.visitor().get("/learning/" + CHAMPION + "/scorm.zip").statusCode())
        .isEqualTo(302);
  }

  @Test
  void opening_and_closing_stays_incomplete() {
    Frame course = start(SELF_CARE);
    assertThat(course.locator("#_record").innerText()).contains("is recording");
    for (String id : List.of("what-stress-does", "where-to-get-help", "_finish")) {
      course.evaluate("id => { location.hash = id }", id);
      course.locator("#" + id).waitFor();
    }
    assertThat(course.locator("#_completed").isVisible()).isFalse();

    leave();

    assertThat(record("core.lesson_status")).isEqualTo("incomplete");
    assertThat(record("core.exit")).isEqualTo("suspend");
    assertThat(record("core.score.raw")).isEmpty();
    assertThat(record("core.session_time")).isIn("", "00:00:00");
  }

  @Test
  void who_stops_half_way_goes_on_at_the_same_page() {
    Frame course = start(CHAMPION);
    doPage(course);
    String at = shown(course);

    leave();
    Frame again = resume();

    assertThat(at).isEqualTo("what-supporters-do");
    assertThat(shown(again)).isEqualTo(at);
    assertThat(again.locator(".toc a").first().innerText()).contains("(done)");
    assertThat(again.locator("#_left").innerText()).startsWith("1 of 16 done");
    assertThat(record("suspend_data")).matches("1;1;three-strands@\\d+:strands-1,!");
  }

  @Test
  void doing_everything_completes_only_by_the_learners_own_word() {
    Frame course = start(CHAMPION);
    for (int done = 0; done < 16; done++) {
      doPage(course);
    }
    assertThat(shown(course)).isEqualTo("_finish");
    assertThat(record("core.lesson_status")).isEqualTo("incomplete");

    course.locator("#_completed").click();

    assertThat(course.locator("#_standing").innerText()).startsWith("Completed.");
    assertThat(record("core.lesson_status")).isEqualTo("completed");
    assertThat(record("suspend_data").length()).isBetween(300, 4096);
    leave();
    Frame again = resume();
    assertThat(record("core.lesson_status")).isEqualTo("completed");
    assertThat(again.locator("#_left").innerText()).isEqualTo("All 16 pages done");
  }

  @Test
  void a_newer_edition_takes_over_what_was_done_and_opens_only_the_page_with_the_new_duty(
      @TempDir Path folder) throws IOException {
    Frame course = start(SELF_CARE);
    doPage(course);
    doPage(course);
    doPage(course);
    leave();
    page.evaluate(
        """
        () => { const record = JSON.parse(localStorage.getItem('record'));
          record.cmi.suspend_data += ';long-gone@1:!';
          localStorage.setItem('record', JSON.stringify(record)); }
        """);

    system.load(archive(newerEdition(folder), SELF_CARE));
    Frame newer = resume();

    List<String> done = newer.locator(".toc a:has-text('(done)')").allInnerTexts();
    assertThat(done).hasSize(2);
    assertThat(newer.locator(".toc a:has-text('(open again)')").innerText())
        .contains("What stress does");
    newer.evaluate("() => { location.hash = 'what-stress-does' }");
    assertThat(newer.locator("#what-stress-does [data-changed]").innerText())
        .contains("Changed since you did this page")
        .contains("There is one more step.");
    doPage(newer);
    assertThat(newer.locator("#_left").innerText()).startsWith("3 of 8 done");
    assertThat(record("suspend_data"))
        .startsWith("1;2;")
        .containsPattern("what-stress-does@\\d+:")
        .doesNotContain("long-gone");
  }

  @Test
  void without_a_learning_system_it_reads_and_says_that_nothing_is_recorded() {
    system.load(archive(CONTENT, SELF_CARE));
    page.navigate(system.alone());

    assertThat(page.locator("#_record").innerText()).contains("not being recorded");
    page.locator(".toc a[href='#where-to-get-help']").click();
    assertThat(page.locator("article:visible h1").innerText()).contains("help");
    assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("H1");
    assertThat(page.locator(".strip a").first().getAttribute("href")).isEqualTo("tel:999");
    page.goBack();
    assertThat(page.locator("article:visible").count()).isEqualTo(1);
  }

  @Test
  void what_the_learning_system_refuses_is_told_and_recorded_later() {
    Frame course = start(SELF_CARE);
    page.evaluate("() => { window.works = API.LMSCommit; API.LMSCommit = () => 'false'; }");
    doPage(course);
    assertThat(course.locator("#_problem").innerText())
        .contains("did not take what you just did")
        .contains("Nothing is lost");

    leave();
    Frame again = resume();
    assertThat(again.locator("#_left").innerText()).startsWith("1 of 8 done");

    page.evaluate("() => { window.works = API.LMSCommit; API.LMSCommit = () => 'false'; }");
    doPage(again);
    page.evaluate("() => { API.LMSCommit = window.works; }");
    again.locator("#_problem button").click();
    assertThat(again.locator("#_problem").isVisible()).isFalse();
    assertThat(record("suspend_data").split(";")).hasSize(4);
  }

  @Test
  void a_wrong_answer_is_explained_aloud_and_never_leaves_the_browser() {
    Frame course = start(CHAMPION);
    course.locator("#three-strands [data-confirm]").click();
    assertThat(course.locator("#three-strands .why:visible").innerText())
        .contains("Answer this question first");

    course.locator("#three-strands input[data-right=false]").first().check();
    course.locator("#three-strands .quiz [type=submit]").click();

    assertThat(course.locator("#three-strands .say.bad:visible").innerText())
        .startsWith("Not this one.");
    course.waitForFunction(
        "() => document.getElementById('_said').textContent.startsWith('Not this one.')");
    assertThat(record("suspend_data")).isEqualTo("1;1");
  }

  @Test
  void own_words_stay_on_the_device_and_can_be_taken_away() {
    Frame course = start(SELF_CARE);
    course.evaluate("() => { location.hash = 'warning-signs' }");
    course.locator("#warning-signs textarea").fill("Short with people");
    course.locator("#warning-signs [data-reflection] [type=submit]").click();
    leave();
    assertThat(String.valueOf(page.evaluate("() => localStorage.getItem('record')")))
        .doesNotContain("Short with people")
        .contains("warning-signs");

    Frame again = resume();
    assertThat(again.locator("#warning-signs textarea").inputValue())
        .isEqualTo("Short with people");
    again.locator("#warning-signs [data-forget]").click();
    leave();

    assertThat(resume().locator("#warning-signs textarea").inputValue()).isEmpty();
  }

  @Test
  void every_page_is_clean_and_fits_a_phone() {
    system.load(archive(CONTENT, CHAMPION));
    page.navigate(system.alone());
    var found = new ArrayList<String>();
    for (String id : List.of("three-strands", "escalation", "what-we-record", "_finish", "_help")) {
      page.evaluate("id => { location.hash = id }", id);
      page.locator("article#" + id + ":visible").waitFor();
      if (page.locator("article:visible [data-confirm]").count() > 0) {
        page.locator("article:visible [data-confirm]").click();
      }
      Axe.violations(page).forEach(one -> found.add(id + " " + one));
      assertThat(Axe.width(page)).as(id).isLessThanOrEqualTo(360);
    }

    assertThat(found).isEmpty();
  }

  private Frame start(String packageId) {
    system.load(archive(CONTENT, packageId));
    return resume();
  }

  private Frame resume() {
    page.navigate(system.course());
    Frame course = page.frames().get(1);
    course.waitForFunction("() => document.documentElement.classList.contains('js')");
    return course;
  }

  /** As closing the window does; the record is still there to look at. */
  private void leave() {
    page.navigate(system.course().replace("course.html", "scorm12.min.js"));
  }

  /** Does everything on the page shown, and confirms it. */
  private static void doPage(Frame course) {
    String before = shown(course);
    course.evaluate(
        """
        () => {
          const page = document.querySelector('article:not([hidden])');
          page.querySelectorAll('input[data-right]').forEach(input => { input.checked = input.dataset.right === 'true'; });
          page.querySelectorAll('textarea').forEach(area => { area.value = 'Walk on Thursdays'; });
          page.querySelector('[data-confirm]').click();
        }
        """);
    course.waitForFunction(
        "before => document.querySelector('article:not([hidden])').id !== before", before);
  }

  private static String shown(Frame course) {
    return String.valueOf(
        course.evaluate("() => document.querySelector('article:not([hidden])').id"));
  }

  private String record(String element) {
    return String.valueOf(
        page.evaluate(
            """
            path => path.split('.').reduce((at, name) => (at === undefined ? at : at[name]),
              JSON.parse(localStorage.getItem('record') || '{}').cmi) ?? ''
            """,
            element));
  }

  private static byte[] archive(Path folder, String packageId) {
    ContentReader.Reading reading = ContentReader.read(folder);
    assertThat(reading.report()).isEmpty();
    Content content = reading.content().forLearners();
    return new ScormPackage(
            content.find(packageId).orElseThrow(),
            name -> content.media().get(packageId + "/" + name),
            content.tools(packageId))
        .zip();
  }

  /** The next edition: one page says more clearly what it said, another brings a new duty. */
  private static Path newerEdition(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(CONTENT.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path home = folder.resolve("packages").resolve(SELF_CARE);
    change(home.resolve("package.yml"), "edition: 1", "edition: 2");
    raise(home.resolve("why-it-matters.en.md"), "clarify", "Said more clearly.");
    raise(home.resolve("what-stress-does.en.md"), "new-duty", "There is one more step.");
    assertThat(ContentReader.readAndLock(folder).report()).isEmpty();
    return folder;
  }

  /** The next revision of a page, whatever it said of its last. */
  private static void raise(Path page, String change, String note) throws IOException {
    String text = Files.readString(page);
    Matcher revision = Pattern.compile("(?m)^revision: (\\d+)$").matcher(text);
    assertThat(revision.find()).isTrue();
    int next = Integer.parseInt(revision.group(1)) + 1;
    Files.writeString(
        page,
        text.replaceAll("(?m)^change(-note)?: .*\n", "")
            .replaceFirst(
                "(?m)^revision: \\d+$",
                "revision: " + next + "\nchange: " + change + "\nchange-note: " + note));
  }

  private static void change(Path file, String words, String others) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(words);
    Files.writeString(file, text.replace(words, others));
  }
}
