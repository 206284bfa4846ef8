package uk.npws.alongside.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * One sentence about what was just done, shown once at the head of the page that follows: {@code
 * notices.good(words.of(…))}. What a person must keep (a booking, a code) has a page of its own
 * instead.
 */
@Named("notices")
@RequestScoped
public class Notices {

  private static final String KEY = "alongside.notice";

  @Inject HttpServletRequest request;
  @Inject Words words;

  private Notice shown;

  /** Tone is good, warn or bad. */
  public record Notice(String tone, String text) implements java.io.Serializable {}

  /** Says at the next page that something was done, by message key and facts. */
  public void good(String key, Object... facts) {
    request.getSession().setAttribute(KEY, new Notice("good", words.of(key, facts)));
  }

  public void warn(String key, Object... facts) {
    request.getSession().setAttribute(KEY, new Notice("warn", words.of(key, facts)));
  }

  /** The notice to show now, or null. Asking takes it away. */
  public Notice getNow() {
    HttpSession session = request.getSession(false);
    if (shown == null && session != null) {
      shown = (Notice) session.getAttribute(KEY);
      session.removeAttribute(KEY);
    }
    return shown;
  }
}
