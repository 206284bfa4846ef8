package uk.npws.alongside.portal.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;
import uk.npws.alongside.people.LetterDesk;
import uk.npws.alongside.portal.frame.CurrentActor;

/** Letters by state and search, newest first, fifty a page. */
@Named
@RequestScoped
public class LettersPage {

  private static final int A_PAGE = 50;

  @Inject LetterDesk desk;
  @Inject CurrentActor me;
  @Inject @Param String state;
  @Inject @Param String search;
  @Inject @Param Integer page;

  private List<Letter> letters;
  private Long failed;
  private Long queued;

  /** Registers both pages of the room. */
  @ApplicationScoped
  static class Pages {
    void pages(@Observes Sitemap map) {
      Access team = Access.anyOf("NPWS", "ADMINISTRATOR");
      Access npws = Access.anyOf("NPWS");
      map.still("/desk/letters", "/pages/letters/letters.xhtml", team)
          .still("/desk/letters/texts", "/pages/letters/texts.xhtml", npws)
          .still("/desk/letters/texts/{text}", "/pages/letters/text.xhtml", npws)
          .page("/desk/letters/texts/{text}/edit", "/pages/letters/edit-text.xhtml", npws)
          .page("/desk/letters/texts/{text}/{version}", "/pages/letters/version.xhtml", npws)
          .page("/desk/letters/{letter}", "/pages/letters/letter.xhtml", team)
          .menu("letters.menu", "/desk/letters", 70, team)
          .words("uk.npws.alongside.portal.letters.words");
    }
  }

  public List<Letter> getLetters() {
    if (letters == null) {
      letters = desk.list(me.actor(), chosen(), getSearch(), from(), A_PAGE + 1);
    }
    return letters.size() > A_PAGE ? letters.subList(0, A_PAGE) : letters;
  }

  private Letter.State chosen() {
    return state(state);
  }

  /** The state of this name, or null. */
  static Letter.State state(String name) {
    for (Letter.State known : Letter.State.values()) {
      if (known.name().equalsIgnoreCase(name)) {
        return known;
      }
    }
    return null;
  }

  private int from() {
    return (number() - 1) * A_PAGE;
  }

  private int number() {
    return page == null ? 1 : Math.max(1, Math.min(page, 200));
  }

  public Letter.State[] getStates() {
    return Letter.State.values();
  }

  public String getState() {
    return chosen() == null ? "" : chosen().name();
  }

  public String getSearch() {
    return clean(search);
  }

  static String clean(String text) {
    return text == null ? "" : text.strip();
  }

  /** Whether state or search leave anything out. */
  public boolean isNarrowed() {
    return !getState().isEmpty() || !getSearch().isEmpty();
  }

  public long getFailed() {
    if (failed == null) {
      failed = desk.count(me.actor(), Letter.State.FAILED);
    }
    return failed;
  }

  public long getQueued() {
    if (queued == null) {
      queued = desk.count(me.actor(), Letter.State.QUEUED);
    }
    return queued;
  }

  public String getOlder() {
    getLetters();
    return letters.size() > A_PAGE ? address(number() + 1) : "";
  }

  public String getNewer() {
    return number() > 1 ? address(number() - 1) : "";
  }

  private String address(int toPage) {
    return "/desk/letters" + getQuery() + "&page=" + toPage;
  }

  /** The filters as an address has them, from the question mark on. */
  public String getQuery() {
    String encoded =
        java.net.URLEncoder.encode(getSearch(), java.nio.charset.StandardCharsets.UTF_8);
    return "?state=" + getState() + "&search=" + encoded;
  }
}
