package uk.npws.alongside.portal.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.events.CalendarLinks;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.foundation.Sitemap;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** The secret address of one's own calendar: a part of the account page. */
@Named("calendarLink")
@RequestScoped
public class CalendarLinkPage {

  @Inject CalendarLinks links;
  @Inject CurrentActor me;
  @Inject Notices notices;

  private String address;

  /** Registers the words of the room; its files are no pages. */
  @ApplicationScoped
  static class Pages {
    void words(@Observes Sitemap map) {
      map.words("uk.npws.alongside.portal.feeds.words");
    }
  }

  /** What calendar programs subscribe to; empty when there is none. */
  public String getAddress() {
    if (address == null) {
      address =
          links
              .secret(me.actor())
              .map(secret -> Setting.ADDRESS.value() + "/calendar/" + secret + ".ics")
              .orElse("");
    }
    return address;
  }

  /** The same in the way that opens the calendar program of a phone. */
  public String getSubscription() {
    return getAddress().replaceFirst("^https?:", "webcal:");
  }

  public String make() {
    links.renew(me.actor());
    notices.good("feeds.made");
    return "/account";
  }

  public String renew() {
    links.renew(me.actor());
    notices.good("feeds.renewed");
    return "/account";
  }

  public String revoke() {
    links.revoke(me.actor());
    notices.good("feeds.revoked");
    return "/account";
  }
}
