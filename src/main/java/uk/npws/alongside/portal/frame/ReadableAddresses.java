package uk.npws.alongside.portal.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/** Forms post to the address the reader sees, with its query, not to the Facelet behind it. */
public class ReadableAddresses extends ViewHandlerWrapper {

  public ReadableAddresses(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Map<String, Object> request = context.getExternalContext().getRequestMap();
    Object readable = request.get(Routing.READABLE);
    boolean sameView =
        context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
    if (readable == null || !sameView) {
      return super.getActionURL(context, viewId);
    }
    Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
    return query == null ? readable.toString() : readable + "?" + query;
  }
}
