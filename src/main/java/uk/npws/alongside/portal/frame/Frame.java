package uk.npws.alongside.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
  @Inject Words words;
  @Inject HttpServletRequest request;

  private static volatile String icon;

  private String menuItems;

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

  /**
   * The entries of the main menu, as they stand in its list. Every page has it twice, so it is
   * written here at once: a component for each entry costs as much as a page.
   */
  public String getMenuItems() {
    if (menuItems == null) {
      String here = getPath();
      var items = new StringBuilder();
      for (MenuEntry entry : sitemap.menu()) {
        if (me.admitted(entry.access())) {
          items
              .append("<li><a href=\"")
              .append(Html.of(entry.address()))
              .append(isHere(entry.address(), here) ? "\" aria-current=\"page\">" : "\">")
              .append(Html.of(words.get(entry.label())))
              .append("</a></li>");
        }
      }
      menuItems = items.toString();
    }
    return menuItems;
  }

  /**
   * The sign of the portal in the browser's tab, within the page: it is smaller than the request
   * for it would be.
   */
  public String getIcon() {
    if (icon == null) {
      icon = icon(request.getServletContext());
    }
    return icon;
  }

  private static String icon(ServletContext portal) {
    try (InputStream in = portal.getResourceAsStream("/resources/alongside/favicon.svg")) {
      String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      return "data:image/svg+xml,"
          + svg.replace("\"", "'").replace("#", "%23").replace("<", "%3C").replace(">", "%3E");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Whether the page shown is this one or one below it that has no menu entry nearer to it. */
  private boolean isHere(String address, String here) {
    return leads(address, here)
        && sitemap.menu().stream()
            .map(MenuEntry::address)
            .noneMatch(other -> other.startsWith(address + "/") && leads(other, here));
  }

  private static boolean leads(String address, String here) {
    return here.equals(address) || here.startsWith(address + "/");
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
