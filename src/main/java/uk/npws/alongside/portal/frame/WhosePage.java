package uk.npws.alongside.portal.frame;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlOutputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import uk.npws.alongside.people.PersonId;

/**
 * Writes into every form whose page it is. Should somebody else have signed in meanwhile in another
 * tab, what is typed there is still known to be the first one's, and not shown to the second.
 */
public class WhosePage implements SystemEventListener {

  private static final String FIELD = "reader";

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
    if (reader != null && view.getComponentResources(context, "form").isEmpty()) {
      var field = new HtmlOutputText();
      field.setEscape(false);
      field.setTransient(true);
      field.setValue(
          "<input type=\"hidden\" name=\"%s\" value=\"%s\"/>".formatted(FIELD, reader.value()));
      view.addComponentResource(context, field, "form");
    }
  }

  /** Who filled in the form that was sent; the one signed in where the form does not say. */
  static PersonId of(HttpServletRequest request) {
    String said = request.getParameter(FIELD);
    try {
      return said == null ? CurrentActor.of(request).person() : new PersonId(UUID.fromString(said));
    } catch (IllegalArgumentException odd) {
      return CurrentActor.of(request).person();
    }
  }
}
