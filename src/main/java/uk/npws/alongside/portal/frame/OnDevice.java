package uk.npws.alongside.portal.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.people.Actor;

/**
 * Pages that a browser may keep for the time without a network, for one person only. A cookie says
 * for whom it keeps them; when somebody else is signed in, the browser is told to forget all of it
 * before they see their first page.
 */
public final class OnDevice {

  private static final String KEEP_UNTIL = "Alongside-Keep-Until";
  private static final int A_YEAR = 365 * 24 * 3600;

  private OnDevice() {}

  /** This page may be kept until then, by the browser of this person. */
  public static void allow(
      HttpServletRequest request, HttpServletResponse response, Actor actor, Instant until) {
    response.setHeader(KEEP_UNTIL, String.valueOf(until.toEpochMilli()));
    String owner = owner(actor);
    if (!owner.equals(kept(request))) {
      give(response, owner, A_YEAR);
    }
  }

  /** Has the browser forget what it keeps for somebody who is not the actor. */
  static void mind(HttpServletRequest request, HttpServletResponse response, Actor actor) {
    String owner = kept(request);
    if (owner != null && actor.signedIn() && !owner.equals(owner(actor))) {
      response.setHeader("Clear-Site-Data", "\"storage\"");
      give(response, "", 0);
    }
  }

  private static String kept(HttpServletRequest request) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (cookie.getName().equals(name())) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }

  private static void give(HttpServletResponse response, String value, int seconds) {
    Cookie cookie = new Cookie(name(), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(Setting.BEHIND_PROXY.isTrue());
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  private static String name() {
    return Setting.BEHIND_PROXY.isTrue() ? "__Host-alongside-kept" : "alongside-kept";
  }

  /** Says the same of the same person, and not who it is. */
  private static String owner(Actor actor) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(("kept " + actor.person()).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
