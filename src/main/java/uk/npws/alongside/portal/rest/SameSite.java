package uk.npws.alongside.portal.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.portal.frame.Words;

/**
 * Nothing is changed at the wish of another site. A browser says where a request comes from
 * (Sec-Fetch-Site, Origin); a program that is no browser says nothing. The cookies are SameSite as
 * well, and a body must be JSON, which no form of another site can send. In production only the
 * address in the settings is ours; a demonstration may be asked under other names of the machine.
 */
@Provider
public class SameSite implements ContainerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Inject Words words;

  @Override
  public void filter(ContainerRequestContext request) {
    if (READING.contains(request.getMethod())) {
      return;
    }
    String site = request.getHeaderString("Sec-Fetch-Site");
    String origin = request.getHeaderString("Origin");
    boolean elsewhere =
        site != null && !site.equals("same-origin") && !site.equals("none")
            || origin != null && !ours(origin, request.getUriInfo().getBaseUri());
    if (elsewhere) {
      request.abortWith(Problem.of(403, words.get("rest.other-site")));
    }
  }

  private static boolean ours(String origin, URI asked) {
    return origin.equals(Setting.ADDRESS.value().replaceAll("/+$", ""))
        || !Setting.MODE.value().equals("production")
            && origin.equals(asked.getScheme() + "://" + asked.getAuthority());
  }
}
