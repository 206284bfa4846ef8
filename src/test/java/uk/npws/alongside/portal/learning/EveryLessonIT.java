package uk.npws.alongside.portal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.learning.content.Content;
import uk.npws.alongside.learning.content.ContentReader;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;

/**
 * Every page that learners read, on a phone: without a fault for whoever uses a screen reader, and
 * without scrolling sideways. The demo's champion has done some of them and others not.
 */
class EveryLessonIT {

  private static final Content CONTENT =
      ContentReader.read(Path.of(System.getProperty("basedir", "src"), "..", "content")).content();

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void no_page_has_a_fault_on_a_phone_in_english_or_in_welsh() {
    Page page = browsing.size(360, 800).as(Person.CHAMPION, "/learning");
    List<String> wrong = new ArrayList<>();

    for (var pack : CONTENT.packages()) {
      look(page, "/learning/" + pack.id(), wrong);
      pack.pages()
          .forEach(lesson -> look(page, "/learning/" + pack.id() + "/" + lesson.id(), wrong));
    }
    look(page, "/learning/glossary", wrong);
    page.navigate(at("/learning/champion-information/escalation"));
    page.getByText("Cymraeg").click();
    for (String address :
        List.of(
            "/learning",
            "/learning/champion-information",
            "/learning/champion-information/escalation",
            "/learning/champion-information/three-strands",
            "/learning/search?q=lladd fy hun",
            "/learning/glossary")) {
      look(page, address, wrong);
    }

    assertThat(wrong).isEmpty();
  }

  private static void look(Page page, String address, List<String> wrong) {
    page.navigate(at(address));
    Axe.violations(page).forEach(fault -> wrong.add(address + ": " + fault));
    if (Axe.width(page) > 360) {
      wrong.add(address + " scrolls sideways");
    }
  }

  private static String at(String address) {
    return Portal.running().at(address.replace(" ", "%20")).toString();
  }
}
