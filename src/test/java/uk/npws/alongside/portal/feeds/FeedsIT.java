package uk.npws.alongside.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/**
 * What programs read without a person: whole, valid, no more than is theirs, and cheap to ask for.
 */
class FeedsIT {

  private static final String COMING =
      "event where status in ('PUBLISHED', 'CLOSED') and ends > utc_timestamp()";

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void the_public_calendar_has_every_coming_event_and_narrows_as_the_list_does() throws Exception {
    Calendar all = calendar(Rest.visitor().get("/events.ics").body());
    Calendar narrow = calendar(Rest.visitor().get("/events.ics?course=cpd-refresher").body());

    assertThat(all.validate().hasErrors()).isFalse();
    assertThat(all.getComponents("VTIMEZONE")).hasSize(1);
    assertThat(all.getComponents("VEVENT"))
        .hasSize(
            (int) Tables.count("event_session s where s.event in (select id from " + COMING + ")"));
    assertThat(uids(all)).doesNotHaveDuplicates();
    assertThat(uids(narrow))
        .hasSizeBetween(1, uids(all).size() - 1)
        .hasSize(
            (int)
                Tables.count(
                    "event_session s where s.event in (select id from "
                        + COMING
                        + " and course = 'cpd-refresher')"));
    assertThat(Tables.column("select online_link from " + COMING + " and online_link <> ''"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(unfolded(all)).doesNotContain(link));
  }

  @Test
  void the_news_feed_is_atom_with_everything_that_the_standard_demands() throws Exception {
    String body = Rest.visitor().get("/events.atom?region=wales").body();
    Element feed = xml(body).getDocumentElement();

    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(texts(feed, "id")).hasSameSizeAs(texts(feed, "updated"));
    assertThat(texts(feed, "updated"))
        .allSatisfy(
            moment -> assertThat(moment).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
    assertThat(new HashSet<>(texts(feed, "id"))).hasSize(texts(feed, "id").size());
    assertThat(texts(feed, "name")).hasSize(1);
    NodeList entries = feed.getElementsByTagNameNS("*", "entry");
    assertThat(entries.getLength()).isEqualTo((int) Tables.count(COMING + " and region = 'WALES'"));
    assertThat(body).contains("rel=\"self\"").contains("/events.atom?region=wales\"");
    assertThat(Rest.visitor().get("/events.atom").headers().firstValue("content-type"))
        .hasValue("application/atom+xml; charset=UTF-8");
  }

  @Test
  void the_list_leads_to_its_feeds_with_the_same_filters() {
    Page page = browsing.visitor("/events?course=cpd-refresher&online=on");

    for (String type : List.of("application/atom+xml", "text/calendar")) {
      String address =
          page.locator("head link[rel=alternate][type='" + type + "']").getAttribute("href");
      assertThat(address).startsWith("/events.").endsWith("?course=cpd-refresher&online=on");
      assertThat(get(address, null, null).status()).isEqualTo(200);
    }
  }

  @Test
  void whoever_has_the_newest_is_told_so_and_whoever_has_not_gets_it() {
    for (String address : List.of("/events.ics", "/events.atom")) {
      APIResponse first = get(address, null, null);
      String tag = first.headers().get("etag");
      String changed = first.headers().get("last-modified");

      assertThat(first.headers().get("cache-control")).isEqualTo("public, max-age=300");
      assertThat(get(address, "If-None-Match", tag).status()).isEqualTo(304);
      assertThat(get(address, "If-None-Match", "W/" + tag + ", \"x\"").status()).isEqualTo(304);
      assertThat(get(address, "If-None-Match", "\"other\"").status()).isEqualTo(200);
      assertThat(get(address, "If-Modified-Since", changed).status()).isEqualTo(304);
      assertThat(get(address, "If-Modified-Since", "Mon, 01 Jan 2024 00:00:00 GMT").status())
          .isEqualTo(200);
      assertThat(get(address, "If-Modified-Since", "no date").status()).isEqualTo(200);
    }

    String before = get("/events.ics", null, null).headers().get("etag");
    Tables.change(
        "update event set version = version + 1, changed = utc_timestamp(6) where id = (select id"
            + " from (select id from "
            + COMING
            + " limit 1) as one)");
    assertThat(get("/events.ics", "If-None-Match", before).status()).isEqualTo(200);
  }

  @Test
  void ones_own_calendar_is_made_seen_renewed_and_revoked_by_its_owner() throws Exception {
    Page account = browsing.withoutJavaScript().as(Person.TRAINER, "/account");
    Browsing.press(account, "Make an address");
    String first = account.locator("#calendar-address").innerText();
    String path = first.replaceFirst("^https?://[^/]+", "");

    Rest visitor = Rest.visitor();
    var answer = visitor.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(calendar(answer.body()).validate().hasErrors()).isFalse();
    assertThat(answer.headers().firstValue("cache-control")).hasValue("private, no-cache");
    String tag = answer.headers().firstValue("etag").orElseThrow();
    assertThat(get(path, "If-None-Match", tag).status()).isEqualTo(304);
    assertThat(Tables.where(path.replaceFirst("/calendar/(.*)[.]ics", "$1"))).isEmpty();
    account.reload();
    assertThat(account.locator("#calendar-address").innerText()).isEqualTo(first);

    Browsing.press(account, "Make a new address");
    String second = account.locator("#calendar-address").innerText();
    assertThat(second).isNotEqualTo(first);
    assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    String newPath = second.replaceFirst("^https?://[^/]+", "");
    assertThat(visitor.get(newPath).statusCode()).isEqualTo(200);

    Browsing.press(account, "Revoke the address");
    assertThat(account.locator("#calendar-address").count()).isZero();
    assertThat(visitor.get(newPath).statusCode()).isEqualTo(404);
    assertThat(
            Tables.column("select action from audit_entry where action like 'calendar address%'"))
        .contains("calendar address made", "calendar address renewed", "calendar address revoked");
  }

  @Test
  void ones_own_calendar_has_the_confirmed_places_with_joining_details_and_nobody_elses()
      throws Exception {
    Page account = browsing.as(Person.SUPPORTER, "/account");
    Browsing.press(account, "Make an address");
    String path =
        account.locator("#calendar-address").innerText().replaceFirst("^https?://[^/]+", "");
    String mine =
        "from booking b join event e on e.id = b.event where b.person = "
            + Tables.id(Person.SUPPORTER)
            + " and b.state = 'CONFIRMED' and e.status in ('PUBLISHED', 'CLOSED')";

    Calendar calendar = calendar(Rest.visitor().get(path).body());

    List<String> sessions =
        Tables.column(
            "select lower(hex(s.id)) from event_session s where s.event in (select b.event "
                + mine
                + ")");
    assertThat(sessions).isNotEmpty();
    assertThat(uids(calendar))
        .hasSameSizeAs(sessions)
        .allSatisfy(uid -> assertThat(uid).endsWith("@alongside.bookings"));
    assertThat(Tables.column("select b.reference " + mine))
        .allSatisfy(reference -> assertThat(unfolded(calendar)).contains("/bookings/" + reference));

    Tables.change(
        "update person set state = 'DISABLED' where email = '" + Person.SUPPORTER.email() + "'");
    try {
      assertThat(Rest.visitor().get(path).statusCode()).isEqualTo(404);
    } finally {
      Tables.change(
          "update person set state = 'ACTIVE' where email = '" + Person.SUPPORTER.email() + "'");
    }
    assertThat(Rest.visitor().get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void an_address_that_was_never_given_leads_nowhere() throws Exception {
    for (String path :
        List.of(
            "/calendar/",
            "/calendar/.ics",
            "/calendar/" + "A".repeat(43) + ".ics",
            "/calendar/" + "A".repeat(43),
            "/calendar/%00.ics",
            "/calendar/" + "A".repeat(5000) + ".ics")) {
      assertThat(Rest.visitor().get(path).statusCode()).as(path).isIn(400, 404);
    }
  }

  @Test
  void a_page_of_an_event_tells_search_engines_what_it_tells_people_and_the_policy_lets_it() {
    String reference =
        Tables.column("select reference from " + COMING + " and venue is null limit 1").get(0);
    Page page = browsing.visitor("/help");
    var complaints = new ArrayList<String>();
    page.onConsoleMessage(message -> complaints.add(message.text()));

    page.navigate(Portal.running().at("/events/" + reference).toString());
    JsonObject data =
        JsonParser.parseString(page.locator("script[type='application/ld+json']").textContent())
            .getAsJsonObject();

    assertThat(complaints).isEmpty();
    assertThat(page.context().cookies()).isEmpty();
    assertThat(data.get("@context").getAsString()).isEqualTo("https://schema.org");
    assertThat(data.get("@type").getAsString()).isEqualTo("Event");
    assertThat(data.get("name").getAsString()).isEqualTo(page.locator("h1").innerText());
    assertThat(data.get("startDate").getAsString()).matches("\\S{19}(Z|\\+01:00)");
    assertThat(data.get("eventAttendanceMode").getAsString()).endsWith("OnlineEventAttendanceMode");
    assertThat(Tables.column("select online_link from event where reference = '" + reference + "'"))
        .allSatisfy(link -> assertThat(data.toString()).doesNotContain("\"" + link + "\""));
  }

  private APIResponse get(String address, String header, String value) {
    RequestOptions options = RequestOptions.create();
    if (header != null) {
      options.setHeader(header, value);
    }
    return browsing
        .visitor("/help")
        .context()
        .request()
        .get(Portal.running().at(address).toString(), options);
  }

  private static Calendar calendar(String feed) throws Exception {
    return new CalendarBuilder().build(new StringReader(feed));
  }

  private static List<String> uids(Calendar calendar) {
    return calendar.getComponents("VEVENT").stream()
        .map(entry -> ((VEvent) entry).getUid().orElseThrow().getValue())
        .toList();
  }

  private static String unfolded(Calendar calendar) {
    return calendar.toString().replace("\r\n ", "");
  }

  private static Document xml(String text) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private static List<String> texts(Element feed, String name) {
    NodeList found = feed.getElementsByTagNameNS("*", name);
    var texts = new ArrayList<String>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
