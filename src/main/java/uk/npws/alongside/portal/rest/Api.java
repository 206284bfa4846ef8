package uk.npws.alongside.portal.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The root of the programming interface. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Alongside",
            version = "1",
            description =
                "Training events of the national peer-support programme. Reading events takes no"
                    + " account. What is refused or failed is answered as problem+json; its member"
                    + " \"key\" names the rule.",
            license =
                @License(
                    name = "AGPL-3.0-only",
                    url = "https://www.gnu.org/licenses/agpl-3.0.html")))
@SecurityScheme(
    securitySchemeName = "session",
    description =
        "The cookie of a session, as /sign-in gives it; without TLS, as in the demo, it is called alongside.",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.COOKIE,
    apiKeyName = "__Host-alongside")
public class Api extends Application {

  /** OpenAPI describes the interface; the older description of Jersey's is not served. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
