package uk.npws.alongside.portal.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import org.primefaces.context.PrimeFacesContext;

/**
 * Gives pages without forms the strict policy and keeps PrimeFaces from making a nonce for them: a
 * nonce lives in the view's map, so it would make a session for every passer-by.
 */
public class StillPages implements PhaseListener {

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (Boolean.TRUE.equals(context.getExternalContext().getRequestMap().get(Routing.STILL))) {
      PrimeFacesContext.getCspState(context).setInitialized(true);
      ((HttpServletResponse) context.getExternalContext().getResponse())
          .setHeader("Content-Security-Policy", Headers.STRICT);
    }
  }

  @Override
  public void afterPhase(PhaseEvent event) {}
}
