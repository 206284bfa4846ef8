package uk.npws.alongside.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import uk.npws.alongside.foundation.MenuEntry;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.foundation.Sitemap;

/**
 * What the template asks: which menu entries to show, which of them is here, and whether this is a
 * demonstration.
 */
@Named
@RequestScoped
public class Frame {

  @Inject Sitemap sitemap;
  @Inject CurrentActor me;
  @Inject HttpServletRequest request;

  /** The pages that belong to no room. */
  @jakarta.enterprise.context.ApplicationScoped
  static class Pages {
    void pages(@Observes Sitemap map) {
      map.still("/help", "/pages/frame/help.xhtml", Access.EVERYBODY)
          .still("/accessibility", "/pages/frame/accessibility.xhtml", Access.EVERYBODY)
          .still("/contact", "/pages/frame/contact.xhtml", Access.EVERYBODY)
          .still("/source", "/pages/frame/source.xhtml", Access.EVERYBODY)
          .still("/about", "/pages/frame/about.xhtml", Access.EVERYBODY)
          .copied(() -> "", "/help", "/accessibility", "/contact", "/source", "/about")
          .menu("frame.about", "/about", 90, Access.VISITORS);
      if (!"production".equals(Setting.MODE.value())) {
        map.page("/style", "/pages/frame/style.xhtml", Access.EVERYBODY);
      }
    }
  }

  public List<MenuEntry> getMenu() {
    return sitemap.menu().stream().filter(entry -> me.admitted(entry.access())).toList();
  }

  /** Whether the page shown is this one or one below it that has no menu entry nearer to it. */
  public boolean here(String address) {
    return leadsHere(address)
        && sitemap.menu().stream()
            .map(MenuEntry::address)
            .noneMatch(other -> other.startsWith(address + "/") && leadsHere(other));
  }

  private boolean leadsHere(String address) {
    return getPath().equals(address) || getPath().startsWith(address + "/");
  }

  /** Whether this page has no form, so that it needs no session. */
  public boolean isStill() {
    return Boolean.TRUE.equals(request.getAttribute(Routing.STILL));
  }

  /** The path as the reader sees it. */
  public String getPath() {
    return String.valueOf(request.getAttribute(Routing.READABLE));
  }

  public boolean isDemo() {
    return "demo".equals(Setting.MODE.value());
  }

  /** Where to write to the team. */
  public String getContact() {
    String from = Setting.MAIL_FROM.value();
    return from.contains("<") ? from.substring(from.indexOf('<') + 1, from.indexOf('>')) : from;
  }

  /** The root address that readers type. */
  public String getAddress() {
    return Setting.ADDRESS.value();
  }
}
