package uk.npws.alongside.portal.frame;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlOutputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import uk.npws.alongside.foundation.SealedId;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.PersonId;

/**
 * Writes into every form whose page it is. Should they have been signed out meanwhile, or somebody
 * else signed in in another tab, what is typed there is still known to be theirs: it is kept for
 * them and shown to nobody else. It is sealed, so that nobody is taken for a writer who was not
 * signed in, and opens nothing.
 */
public class WhosePage implements SystemEventListener {

  private static final String FIELD = "reader";
  private static final String PURPOSE = "whose-page";
  private static final Secrets SECRETS = Secrets.ofInstallation();

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }

  @Override
  public void processEvent(SystemEvent event) {
    FacesContext context = FacesContext.getCurrentInstance();
    var request = (HttpServletRequest) context.getExternalContext().getRequest();
    PersonId reader = CurrentActor.of(request).person();
    UIViewRoot view = context.getViewRoot();
    if (reader != null
        && !Boolean.TRUE.equals(request.getAttribute(Routing.STILL))
        && view.getComponentResources(context, "form").isEmpty()) {
      var field = new HtmlOutputText();
      field.setEscape(false);
      field.setTransient(true);
      field.setValue(
          "<input type=\"hidden\" name=\"%s\" value=\"%s\"/>"
              .formatted(FIELD, SealedId.token(PURPOSE, reader.value(), SECRETS)));
      view.addComponentResource(context, field, "form");
    }
  }

  /** Whose page the form that was sent stood on; empty where it does not say, or not truly. */
  public static Optional<PersonId> of(HttpServletRequest request) {
    return SealedId.open(PURPOSE, request.getParameter(FIELD), SECRETS).map(PersonId::new);
  }
}
