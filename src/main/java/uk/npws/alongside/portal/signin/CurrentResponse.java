package uk.npws.alongside.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** The answer to the form that is being handled. */
@RequestScoped
public class CurrentResponse {

  public HttpServletResponse get() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
