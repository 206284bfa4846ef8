package uk.npws.alongside.portal.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import uk.npws.alongside.foundation.Setting;

/**
 * Our two cookies: the token of the session, gone with the browser, and the mark of a known device,
 * which lasts a year. Behind TLS both carry the {@code __Host-} prefix, so that no neighbour can
 * plant one.
 */
enum Cookies {
  SESSION("alongside", -1),
  DEVICE("alongside-device", 365 * 24 * 3600);

  private final String plainName;
  private final int seconds;

  Cookies(String plainName, int seconds) {
    this.plainName = plainName;
    this.seconds = seconds;
  }

  String cookieName() {
    return behindTls() ? "__Host-" + plainName : plainName;
  }

  Optional<String> of(HttpServletRequest request) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (cookie.getName().equals(cookieName()) && !cookie.getValue().isEmpty()) {
          return Optional.of(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }

  void give(HttpServletResponse response, String value) {
    set(response, value, seconds);
  }

  void takeAway(HttpServletResponse response) {
    set(response, "", 0);
  }

  private void set(HttpServletResponse response, String value, int maxAge) {
    Cookie cookie = new Cookie(cookieName(), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(behindTls());
    cookie.setMaxAge(maxAge);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  static boolean behindTls() {
    return Setting.BEHIND_PROXY.isTrue();
  }
}
