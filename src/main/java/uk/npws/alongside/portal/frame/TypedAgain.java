package uk.npws.alongside.portal.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Iterator;
import java.util.Map;

/**
 * Puts what was {@link Typed} back into the fields of the page, as if it had just been sent, once
 * the page is built and before it is drawn.
 */
public class TypedAgain implements SystemEventListener {

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }

  @Override
  public void processEvent(SystemEvent event) {
    FacesContext context = FacesContext.getCurrentInstance();
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    Object path = request.getAttribute(Routing.READABLE);
    if (path == null || context.isPostback()) {
      return;
    }
    Typed typed = Typed.take(request, path.toString(), CurrentActor.of(request).person());
    if (typed != null) {
      putBack(context, context.getViewRoot(), typed.values());
      if (typed.expired()) {
        CDI.current().select(Notices.class).get().warn("frame.typed-again");
      }
    }
  }

  private static void putBack(
      FacesContext context, UIComponent component, Map<String, String[]> values) {
    if (component instanceof EditableValueHolder field
        && !(component instanceof HtmlInputSecret)
        && !(component instanceof HtmlInputFile)) {
      put(field, values.get(component.getClientId(context)));
    }
    for (Iterator<UIComponent> children = component.getFacetsAndChildren(); children.hasNext(); ) {
      putBack(context, children.next(), values);
    }
  }

  private static void put(EditableValueHolder field, String[] typed) {
    if (field instanceof UISelectBoolean) {
      field.setSubmittedValue(String.valueOf(typed != null));
    } else if (field instanceof UISelectMany) {
      field.setSubmittedValue(typed == null ? new String[0] : typed);
    } else if (typed != null && typed.length > 0) {
      field.setSubmittedValue(typed[0]);
    }
  }
}
