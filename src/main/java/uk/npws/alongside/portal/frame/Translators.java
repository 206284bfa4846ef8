package uk.npws.alongside.portal.frame;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Installs {@link RefusalTranslator}. */
public class Translators extends ExceptionHandlerFactory {

  public Translators(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new RefusalTranslator(getWrapped().getExceptionHandler());
  }
}
