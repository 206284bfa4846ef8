package uk.npws.alongside.portal.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.foundation.Sitemap;

/**
 * What every answer says about itself. The policy for scripts of Faces pages comes from PrimeFaces,
 * which knows their nonces; everything else gets the strict one here.
 */
public class Headers extends HttpFilter {

  static final String STRICT =
      "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; script-src 'self'; base-uri 'none'; "
          + "form-action 'self'; frame-ancestors 'none'";

  @Inject Sitemap sitemap;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (sitemap.find(request.getRequestURI()).isEmpty()) {
      response.setHeader("Content-Security-Policy", STRICT);
    }
    if (Setting.BEHIND_PROXY.isTrue()) {
      response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    }
    if (CurrentActor.of(request).signedIn()
        && !request.getRequestURI().startsWith("/jakarta.faces.resource/")) {
      response.setHeader("Cache-Control", "no-store");
      OnDevice.mind(request, response, CurrentActor.of(request));
    }
    chain.doFilter(request, response);
  }
}
