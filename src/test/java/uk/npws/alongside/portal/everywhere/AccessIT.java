package uk.npws.alongside.portal.everywhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Rest;

/**
 * Every role at every page with a stranger's object: it opens where the design says so and nowhere
 * else. The list of pages is the portal's own, so a new page is tested from the day it is there.
 */
class AccessIT {

  /**
   * Whose business a stranger's object is, besides what the address itself asks for; a name not
   * here is open to all who may come.
   */
  private static final Map<String, Set<String>> WHOSE =
      Map.of(
          "booking", Set.of("npws"),
          "certificate", Set.of("npws"),
          "credit", Set.of("npws"),
          "person", Set.of("administrator", "npws", "auditor"),
          "log", Set.of(),
          "session", Set.of("npws"),
          "letter", Set.of("npws", "administrator"),
          "nomination", Set.of("npws"),
          "enquiry", Set.of("npws"),
          "invitation", Set.of("npws"));

  @RegisterExtension final Browsing browsing = new Browsing();

  @TestFactory
  Stream<DynamicTest> a_strangers_object_is_open_only_to_those_whose_business_it_is() {
    List<EveryPage> pages = EveryPage.all();
    Map<String, String> strangers = Objects.ofStrangers();
    var who = new ArrayList<Person>();
    who.add(null);
    who.addAll(Person.all());
    var walks = new ArrayList<DynamicTest>();
    for (Person person : who) {
      Rest requests = person == null ? Rest.visitor() : Rest.like(browsing.as(person, "/me"));
      walks.add(
          dynamicTest(
              person == null ? "visitor" : person.toString(),
              () -> walk(person, requests, pages, strangers)));
    }
    return walks.stream();
  }

  private static void walk(
      Person person, Rest requests, List<EveryPage> pages, Map<String, String> strangers) {
    var wrong = new ArrayList<String>();
    String role = person == null ? null : person.role();

    for (EveryPage page : pages) {
      String address = page.address(name -> object(strangers, name));
      int status = get(requests, address);
      boolean opens = status == 200;
      if (opens != mayOpen(page, role) && !mayBeMissing(page)) {
        wrong.add(address + " answered " + status);
      }
      if (status >= 500) {
        wrong.add(address + " broke with " + status);
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static boolean mayOpen(EveryPage page, String role) {
    return page.admits(role)
        && page.names().stream()
            .allMatch(
                name ->
                    !WHOSE.containsKey(name)
                        || WHOSE.get(name).contains(String.valueOf(role))
                        || open(page, name));
  }

  /**
   * Pages where the same name stands for something else: a letter of the demonstration's mailbox is
   * open to all.
   */
  private static boolean open(EveryPage page, String name) {
    return name.equals("letter") && page.pattern().startsWith("/demo/");
  }

  /**
   * A page may answer "not there" to a made-up ticket, token or letter, or lead on; what counts is
   * that it never breaks.
   */
  private static boolean mayBeMissing(EveryPage page) {
    return page.names().stream().anyMatch(Set.of("ticket", "token", "log")::contains)
        || page.pattern().startsWith("/demo/mailbox/")
        || page.pattern().contains("/code")
        || page.pattern().endsWith("/sent")
        || page.pattern().endsWith("/replace")
        || page.pattern().endsWith("/withdraw")
        || page.names().contains("event") && !page.pattern().equals("/events/{event}");
  }

  /** Every file that is no page, and who may have it. */
  private static Map<String, Set<String>> files() {
    Map<String, String> strangers = Objects.ofStrangers();
    Set<String> team = Set.of("npws");
    var files = new LinkedHashMap<String, Set<String>>();
    files.put("/me/certificates/" + strangers.get("certificate") + "/pdf", team);
    files.put("/learning/champion-information/scorm.zip", Set.of("npws", "coordinator"));
    for (String paper : List.of("sign-in-1", "badges", "caterers", "needs")) {
      files.put("/papers/" + strangers.get("event") + "/" + paper + ".pdf", team);
    }
    Set<String> all = Person.all().stream().map(Person::role).collect(Collectors.toSet());
    String pack = "/learning/champion-information/";
    files.put(pack + "edition.pdf", all);
    files.put(pack + "edition.pdf?edition=facilitator", Set.of("trainer", "npws"));
    files.put(pack + "tools/escalation-card.pdf", all);
    for (String ending : List.of(".csv", ".xlsx")) {
      files.put("/desk/events" + ending, team);
      files.put("/desk/demand" + ending, team);
      files.put("/desk/rosters/" + strangers.get("event") + ending, team);
      files.put("/results/events/" + strangers.get("event") + ending, team);
      files.put("/desk/selection-sheets/" + strangers.get("event") + ending, team);
      files.put("/desk/offers" + ending, team);
      files.put("/desk/invitations" + ending, team);
      files.put("/desk/invited/" + strangers.get("event") + ending, team);
      files.put("/awards/owed" + ending, team);
      files.put("/desk/learning/quality" + ending, team);
      files.put("/awards/certificates" + ending, team);
      files.put("/desk/letters" + ending, Set.of("npws", "administrator"));
      files.put(
          "/admin/people" + ending, Set.of("npws", "administrator", "coordinator", "auditor"));
      files.put("/audit" + ending, Set.of("auditor"));
    }
    return files;
  }

  @Test
  void files_are_for_those_who_may_see_their_pages_and_for_nobody_else() throws Exception {
    Map<String, Set<String>> files = files();
    var wrong = new ArrayList<String>();
    for (Person person : Person.all()) {
      Rest rest = Rest.like(browsing.as(person, "/me"));
      for (var file : files.entrySet()) {
        int status = rest.get(file.getKey()).statusCode();
        if ((status == 200) != file.getValue().contains(person.role()) || status >= 500) {
          wrong.add(person.role() + " at " + file.getKey() + ": " + status);
        }
      }
    }
    for (String file : files.keySet()) {
      assertThat(Rest.visitor().get(file).statusCode()).isEqualTo(302);
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void no_facelet_has_an_address_of_its_own_for_anybody_however_it_is_written() throws Exception {
    Path pages = Path.of(System.getProperty("basedir", "src"), "main/webapp");
    try (var files = Files.walk(pages.resolve("pages"))) {
      List<String> facelets =
          files
              .filter(file -> file.toString().endsWith(".xhtml"))
              .map(file -> "/" + pages.relativize(file).toString().replace('\\', '/'))
              .toList();
      assertThat(facelets).hasSizeGreaterThan(40);
      var open = new ArrayList<String>();
      for (Rest rest :
          List.of(Rest.visitor(), Rest.like(browsing.as(Person.ADMINISTRATOR, "/me")))) {
        for (String facelet : facelets) {
          for (String written :
              List.of(
                  facelet,
                  facelet + ";x",
                  facelet.replace(".xhtml", ".xhtm%6c"),
                  facelet.replace("/pages/", "/pag%65s/"),
                  "/jakarta.faces.resource/.." + facelet,
                  "/style/.." + facelet,
                  "/" + facelet,
                  "/x/.." + facelet,
                  "/%70ages" + facelet.substring("/pages".length()))) {
            int status = rest.get(written).statusCode();
            if (status != 404) {
              open.add(written + " answered " + status);
            }
          }
        }
      }
      assertThat(open).isEmpty();
    }
  }

  @Test
  void events_that_are_not_ones_own_cannot_be_run_by_a_trainer_or_a_member() {
    Map<String, String> strangers = Objects.ofStrangers();
    var wrong = new ArrayList<String>();

    for (Person person :
        List.of(
            Person.MEMBER, Person.SUPPORTER, Person.COORDINATOR, Person.TRAINER, Person.AUDITOR)) {
      Rest requests = Rest.like(browsing.as(person, "/me"));
      for (EveryPage page : EveryPage.all()) {
        boolean desk =
            page.pattern().startsWith("/desk/") || page.pattern().startsWith("/register/{event}");
        if (desk && get(requests, page.address(name -> object(strangers, name))) == 200) {
          wrong.add(person.role() + " opens " + page);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static int get(Rest requests, String address) {
    try {
      return requests.get(address).statusCode();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  static String object(Map<String, String> objects, String name) {
    String object = objects.get(name);
    if (object == null) {
      throw new AssertionError("say in Objects what {" + name + "} is and in AccessIT whose it is");
    }
    return object;
  }
}
