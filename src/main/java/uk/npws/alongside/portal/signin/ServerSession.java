package uk.npws.alongside.portal.signin;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** The cookie of the server's own session, which holds half-filled forms, is as strict as ours. */
@WebListener
public class ServerSession implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (Cookies.behindTls()) {
      var cookie = event.getServletContext().getSessionCookieConfig();
      cookie.setName("__Host-forms");
      cookie.setPath("/");
      cookie.setSecure(true);
    }
  }
}
