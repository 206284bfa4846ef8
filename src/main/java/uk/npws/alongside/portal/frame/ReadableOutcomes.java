package uk.npws.alongside.portal.frame;

import jakarta.faces.FacesException;
import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A verb of a page bean returns the readable address to go to next, such as {@code /bookings/7};
 * null stays on the page.
 */
public class ReadableOutcomes extends ConfigurableNavigationHandlerWrapper {

  public ReadableOutcomes(ConfigurableNavigationHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handleNavigation(FacesContext context, String fromAction, String outcome) {
    go(context, fromAction, outcome);
  }

  @Override
  public void handleNavigation(
      FacesContext context, String fromAction, String outcome, String toFlow) {
    go(context, fromAction, outcome);
  }

  private static void go(FacesContext context, String fromAction, String outcome) {
    if (outcome == null) {
      return;
    }
    if (!outcome.startsWith("/") || outcome.startsWith("//")) {
      throw new FacesException(
          fromAction + " must return an address of this portal, not " + outcome);
    }
    try {
      context.getExternalContext().redirect(outcome);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
