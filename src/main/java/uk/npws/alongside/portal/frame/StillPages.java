package uk.npws.alongside.portal.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.primefaces.context.PrimeFacesContext;

/**
 * Gives pages without forms the strict policy and keeps PrimeFaces from making a nonce for them: a
 * nonce lives in the view's map, so it would make a session for every passer-by. A form sent
 * without script brings no nonce either; its answer has the strict policy, under which no script
 * runs at all, instead of being refused.
 */
public class StillPages implements PhaseListener {

  private static final String NONCE = "primefaces.nonce";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (isStill(context) || isPostedWithoutScript(context)) {
      PrimeFacesContext.getCspState(context).setInitialized(true);
      ((HttpServletResponse) context.getExternalContext().getResponse())
          .setHeader("Content-Security-Policy", Headers.STRICT);
    }
  }

  private static boolean isStill(FacesContext context) {
    return Boolean.TRUE.equals(context.getExternalContext().getRequestMap().get(Routing.STILL));
  }

  private static boolean isPostedWithoutScript(FacesContext context) {
    var external = context.getExternalContext();
    return ((HttpServletRequest) external.getRequest()).getMethod().equals("POST")
        && !external.getRequestParameterMap().containsKey(NONCE);
  }

  @Override
  public void afterPhase(PhaseEvent event) {}
}
