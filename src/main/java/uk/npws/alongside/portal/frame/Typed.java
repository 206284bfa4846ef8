package uk.npws.alongside.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import uk.npws.alongside.people.PersonId;

/**
 * What somebody typed into a form that could not be taken, because the sign-in or the page had
 * expired, or that was set aside for another. It waits in the session until the same person opens
 * the same page again, and is put back into its fields by {@link TypedAgain}. Passwords and codes
 * are never kept.
 *
 * @param path of the form
 * @param owner who typed it; null on pages that are open to everybody
 * @param values by client id
 * @param expired whether the reader did not ask for it, and must be told
 */
public record Typed(String path, PersonId owner, HashMap<String, String[]> values, boolean expired)
    implements Serializable {

  private static final String KEY = "alongside.typed";
  private static final int MOST_CHARACTERS = 50_000;
  private static final Pattern SECRET =
      Pattern.compile("(?i).*(password|code|secret|token|viewstate|clientwindow).*|jakarta\\..*");

  /** Keeps what this request posted, if it is of a size that forms have. */
  public static void keep(HttpServletRequest request, String path, PersonId owner) {
    keep(request, path, owner, true);
  }

  /** The same for a reader who does something else first, and then comes back. */
  public static void setAside(HttpServletRequest request, String path, PersonId owner) {
    keep(request, path, owner, false);
  }

  /** Fills in one field of what was set aside on that page, by its client id. */
  public static void fillIn(HttpServletRequest request, String path, String field, String value) {
    HttpSession session = request.getSession();
    if (session.getAttribute(KEY) instanceof Typed typed && typed.path().equals(path)) {
      typed.values().put(field, new String[] {value});
      session.setAttribute(KEY, typed);
    }
  }

  private static void keep(
      HttpServletRequest request, String path, PersonId owner, boolean expired) {
    var values = new HashMap<String, String[]>();
    int size = 0;
    for (Map.Entry<String, String[]> posted : request.getParameterMap().entrySet()) {
      if (!SECRET.matcher(posted.getKey()).matches()) {
        values.put(posted.getKey(), posted.getValue());
        size += posted.getKey().length() + String.join("", posted.getValue()).length();
      }
    }
    if (!values.isEmpty() && size <= MOST_CHARACTERS) {
      request.getSession().setAttribute(KEY, new Typed(path, owner, values, expired));
    }
  }

  /** What waits for this reader on this page, or null. Asking takes it away. */
  static Typed take(HttpServletRequest request, String path, PersonId reader) {
    HttpSession session = request.getSession(false);
    Typed typed = session == null ? null : (Typed) session.getAttribute(KEY);
    if (typed == null || !typed.path().equals(path)) {
      return null;
    }
    session.removeAttribute(KEY);
    return typed.owner() == null || typed.owner().equals(reader) ? typed : null;
  }

  /** Carries it from one session into the next, when signing in begins a new one. */
  public static Object in(HttpSession session) {
    return session == null ? null : session.getAttribute(KEY);
  }

  /** The other half of {@link #in}. */
  public static void into(HttpSession session, Object typed) {
    if (typed != null) {
      session.setAttribute(KEY, typed);
    }
  }
}
