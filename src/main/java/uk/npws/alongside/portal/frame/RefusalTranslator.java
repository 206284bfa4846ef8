package uk.npws.alongside.portal.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.npws.alongside.foundation.Refusal;
import uk.npws.alongside.people.PersonId;

/**
 * Turns what was thrown into what a reader can use. A refusal of a posted form becomes a message
 * beside its field, or above the form, and the form stays as it was typed. A refusal while a page
 * is being made, and any fault, becomes the page for its status.
 */
public class RefusalTranslator extends ExceptionHandlerWrapper {

  /** Request attribute: the {@link Refusal} that a trouble page should put in words. */
  public static final String REFUSAL = "alongside.refusal";

  private static final Logger LOG = Logger.getLogger(RefusalTranslator.class.getName());

  RefusalTranslator(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      var queued = events.next().getContext();
      FacesContext context = queued.getContext();
      Throwable thrown = queued.getException();
      events.remove();
      Refusal refusal = find(thrown, Refusal.class);
      if (refusal != null && staysOnForm(context, queued.getPhaseId(), refusal)) {
        beside(context, refusal);
      } else if (refusal != null) {
        context.getExternalContext().getRequestMap().put(REFUSAL, refusal);
        trouble(context, refusal.kind().status());
      } else if (find(thrown, ViewExpiredException.class) != null) {
        startAgain(context);
      } else {
        LOG.log(
            Level.SEVERE,
            "a page failed: " + context.getExternalContext().getRequestServletPath(),
            thrown);
        trouble(context, statusOf(thrown));
      }
    }
  }

  private static boolean staysOnForm(FacesContext context, PhaseId phase, Refusal refusal) {
    return context.isPostback()
        && phase != PhaseId.RENDER_RESPONSE
        && phase != PhaseId.RESTORE_VIEW
        && refusal.kind() != Refusal.Kind.MISSING
        && refusal.kind() != Refusal.Kind.FORBIDDEN;
  }

  private static void beside(FacesContext context, Refusal refusal) {
    String text = CDI.current().select(Words.class).get().say(refusal);
    UIComponent field =
        refusal.field() == null ? null : Fields.byId(context.getViewRoot(), refusal.field());
    String clientId = field == null ? refusal.field() : field.getClientId(context);
    context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    context.validationFailed();
    context.renderResponse();
  }

  /** The page had expired: it is opened anew, with what was typed in its fields. */
  private static void startAgain(FacesContext context) {
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    Object readable = request.getAttribute(Routing.READABLE);
    Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    if (readable != null) {
      PersonId owner = WhosePage.of(request).orElse(CurrentActor.of(request).person());
      Typed.keep(request, readable.toString(), owner);
    }
    try {
      context
          .getExternalContext()
          .redirect(
              readable == null ? "/" : query == null ? "" + readable : readable + "?" + query);
    } catch (IOException fault) {
      throw new FacesException(fault);
    }
    context.responseComplete();
  }

  private static void trouble(FacesContext context, int status) {
    try {
      context.getExternalContext().responseSendError(status, null);
    } catch (IOException fault) {
      throw new FacesException(fault);
    }
    context.responseComplete();
  }

  /** 503 when the database does not answer, which passes; else 500. */
  static int statusOf(Throwable fault) {
    return find(fault, SQLException.class) != null ? 503 : 500;
  }

  static <T extends Throwable> T find(Throwable thrown, Class<T> wanted) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (wanted.isInstance(cause)) {
        return wanted.cast(cause);
      }
    }
    return null;
  }
}
