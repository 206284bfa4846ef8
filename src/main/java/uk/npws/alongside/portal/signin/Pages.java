package uk.npws.alongside.portal.signin;

import static uk.npws.alongside.foundation.MenuEntry.Access.EVERYBODY;
import static uk.npws.alongside.foundation.MenuEntry.Access.SIGNED_IN;
import static uk.npws.alongside.foundation.MenuEntry.Access.VISITORS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.npws.alongside.foundation.Sitemap;

/** The addresses of signing in and of opening an account. */
@ApplicationScoped
class Pages {

  void pages(@Observes Sitemap map) {
    map.page("/sign-in", "/pages/signin/sign-in.xhtml", VISITORS)
        .page("/sign-in/code", "/pages/signin/code.xhtml", VISITORS)
        .page("/sign-out", "/pages/signin/sign-out.xhtml", SIGNED_IN)
        .page("/join", "/pages/signin/register.xhtml", VISITORS)
        .still("/join/sent", "/pages/signin/register-sent.xhtml", VISITORS)
        .page("/join/{ticket}", "/pages/signin/join.xhtml", EVERYBODY)
        .page("/invitation/{ticket}", "/pages/signin/invitation.xhtml", EVERYBODY)
        .page("/reset", "/pages/signin/reset.xhtml", EVERYBODY)
        .still("/reset/sent", "/pages/signin/reset-sent.xhtml", EVERYBODY)
        .page("/reset/{ticket}", "/pages/signin/reset-choose.xhtml", EVERYBODY)
        .words("uk.npws.alongside.people.words")
        .words("uk.npws.alongside.people.account.words")
        .words("uk.npws.alongside.portal.signin.words");
  }
}
