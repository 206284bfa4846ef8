package uk.npws.alongside.portal.account;

import static uk.npws.alongside.foundation.MenuEntry.Access.SIGNED_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.npws.alongside.foundation.Sitemap;

/** The addresses of one's own account. */
@ApplicationScoped
class Pages {

  void pages(@Observes Sitemap map) {
    map.page("/account", "/pages/account/account.xhtml", SIGNED_IN)
        .page("/account/name", "/pages/account/name.xhtml", SIGNED_IN)
        .page("/account/e-mail", "/pages/account/e-mail.xhtml", SIGNED_IN)
        .page("/account/e-mail/{ticket}", "/pages/account/e-mail-confirm.xhtml", SIGNED_IN)
        .page("/account/password", "/pages/account/password.xhtml", SIGNED_IN)
        .page("/account/second-factor", "/pages/account/second-factor.xhtml", SIGNED_IN)
        .page("/account/second-factor/off", "/pages/account/off.xhtml", SIGNED_IN)
        .page("/account/recovery-codes", "/pages/account/recovery-codes.xhtml", SIGNED_IN)
        .words("uk.npws.alongside.portal.account.words");
  }
}
