package uk.npws.alongside.peerlog.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;

/** Where the pages of the peer log are, and who may come. */
@ApplicationScoped
public class Pages {

  private static final Access LOGGING = Access.anyOf("SUPPORTER", "CHAMPION", "COORDINATOR");
  private static final Access LEADING = Access.anyOf("CHAMPION", "COORDINATOR");
  private static final Access RUNNING = Access.anyOf("COORDINATOR");
  private static final Access WATCHING = Access.anyOf("COORDINATOR", "NPWS", "AUDITOR");

  void pages(@Observes Sitemap map) {
    map.still("/peer-log", "/peerlog/mine.xhtml", LOGGING)
        .page("/peer-log/new", "/peerlog/new.xhtml", LOGGING)
        .page("/peer-log/logs/{log}", "/peerlog/change.xhtml", LOGGING)
        .page("/peer-log/calls", "/peerlog/calls.xhtml", LEADING)
        .still("/peer-log/code", "/peerlog/code.xhtml", RUNNING)
        .page("/peer-log/code/renew", "/peerlog/renew.xhtml", RUNNING)
        .still("/peer-log/month", "/peerlog/month.xhtml", WATCHING)
        .page("/peer-log/qr/{token}", "/peerlog/door.xhtml", Access.EVERYBODY)
        .page("/peer-log/receipt", "/peerlog/receipt.xhtml", Access.EVERYBODY)
        .menu("peerlog.menu", "/peer-log", 40, LOGGING)
        .menu("peerlog.menu-month", "/peer-log/month", 45, WATCHING)
        .words("uk.npws.alongside.peerlog.words")
        .words("uk.npws.alongside.peerlog.view.words");
  }
}
