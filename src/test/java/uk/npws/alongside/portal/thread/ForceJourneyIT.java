package uk.npws.alongside.portal.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.npws.alongside.portal.testbed.Axe;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Keys;
import uk.npws.alongside.portal.testbed.Newcomer;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Planted;
import uk.npws.alongside.portal.testbed.Portal;
import uk.npws.alongside.portal.testbed.Tables;

/**
 * The whole way of a force, on a phone and with the keyboard alone: the team invites, the
 * coordinator takes a place and nominates somebody for another, the nominee says yes, the team
 * selects, the nominee learns how to join, the trainer ticks and closes the register, and a place
 * on the two-day course is offered and taken. Every page on it is clean.
 */
class ForceJourneyIT {

  private static final int WIDTH = 360;
  private static final Duration A_MOMENT = Duration.ofSeconds(60);

  @RegisterExtension final Browsing browsing = new Browsing().size(WIDTH, 780);

  private final String run = UUID.randomUUID().toString().substring(0, 6).replaceAll("\\d", "q");
  private final Newcomer nominee =
      new Newcomer(
          "Bryony Waymark-" + run,
          "bryony." + run + "@west-yorkshire.police.example",
          "nine lanterns over the orchard");

  @Test
  void from_an_invitation_to_the_offer_of_the_two_day_course() throws Exception {
    Page own = theNomineeHasAnAccount();
    Planted.Workshop event = event();

    theTeamInvitesTheForce(event);
    theCoordinatorTakesAPlaceAndNominates(event);
    theNomineeSaysYes(own, event);
    theTeamSelects(event);
    theNomineeLearnsHowToJoin(own, event);
    theDayComes(event);
    theTrainerTicksAndCloses(event);
    theTwoDayCourseIsOfferedAndTaken(own);
  }

  private Page theNomineeHasAnAccount() {
    Page page = nominee.register(browsing);
    nominee.signIn(page);
    page.waitForURL("**/me");
    return page;
  }

  /** Of a course that leads on to the two-day course; the team selects who comes. */
  private static Planted.Workshop event() throws SQLException {
    var event = Planted.workshopToCome("From Invitation To Offer", null);
    Tables.change(
        ("update event set approval = 1, capacity = 4, course = 'train-the-trainer', joining ="
                + " 'Bring a story of your own.', online_link = 'https://meet.example/journey',"
                + " owner = %s where reference = '%s'")
            .formatted(Tables.id(Person.NPWS), event.reference()));
    return event;
  }

  private void theTeamInvitesTheForce(Planted.Workshop event) {
    Page page = browsing.as(Person.NPWS, "/desk/events/" + event.reference() + "/invitations");
    var keys = new Keys(page);
    clean(page);

    keys.tabTo("the form", stop -> stop.name().startsWith("Invite") && stop.within());
    keys.enter(address -> address.endsWith("/invite"));
    clean(page);
    keys.tabTo("West Yorkshire Police");
    keys.space();
    keys.tabTo("Places for each force");
    page.keyboard().press("Control+A");
    keys.type("1");
    keys.tabTo("Answer by");
    keys.type(LocalDate.now().plusDays(6));
    keys.tabTo("Name people by");
    keys.type(LocalDate.now().plusDays(7));
    keys.tabTo("Send now");
    keys.enter(address -> address.endsWith("/invitations"));

    assertThat(page.locator("main").innerText()).contains("is invited. The letter is on its way");
    clean(page);
  }

  private void theCoordinatorTakesAPlaceAndNominates(Planted.Workshop event) {
    Page page = browsing.as(Person.COORDINATOR, invitationLink(event));
    var keys = new Keys(page);
    clean(page);
    keys.goRound();
    keys.tabTo("How many places do you take?");
    keys.tabTo("Take these places");
    keys.enterAndStay();
    assertThat(page.locator("h1").innerText()).isEqualTo("One person to be named");
    clean(page);

    keys.tabTo("Nominate people");
    keys.enter(address -> address.endsWith("/nominations"));
    clean(page);
    keys.tabTo("Nominate somebody");
    keys.enter(address -> address.endsWith("/nominations/new"));
    clean(page);
    keys.tabTo("Name or e-mail address");
    keys.type(nominee.name());
    keys.enter(address -> address.contains("name="));
    keys.tabTo("the person", stop -> stop.name().startsWith("Choose"));
    keys.enter(address -> address.contains("person="));
    clean(page);
    keys.goRound();
    for (String merit : new String[] {"Capacity", "Passion", "Drive", "Credibility"}) {
      keys.tabTo(merit, stop -> stop.name().startsWith(merit));
      keys.type(merit + ": an hour a day, and everybody asks for her.");
    }
    keys.tabTo("Send the nomination");
    keys.enter(address -> address.endsWith("/nominations"));
    assertThat(page.locator("main").innerText()).contains(nominee.name() + " is nominated");
    clean(page);
  }

  private void theNomineeSaysYes(Page page, Planted.Workshop event) {
    page.navigate(Portal.running().at("/me").toString());
    clean(page);
    var keys = new Keys(page);
    keys.tabTo("Read and answer");
    keys.enter(address -> address.contains("/nominations/"));
    clean(page);
    keys.goRound();
    keys.tabTo("food", stop -> stop.name().startsWith("Food"));
    keys.type("No nuts");
    keys.tabTo("Yes, I would like to stand");
    keys.enterAndStay();

    assertThat(page.locator("body").innerText()).contains("You said yes");
    assertThat(state(event)).isEqualTo("REQUESTED");
    clean(page);
  }

  private void theTeamSelects(Planted.Workshop event) {
    Page page = browsing.as(Person.NPWS, "/desk/events/" + event.reference() + "/selection");
    clean(page);
    var keys = new Keys(page);
    keys.goRound();
    keys.tabTo(
        "the tick of the nominee",
        stop -> stop.name().startsWith("Choose") && stop.name().contains(nominee.name()));
    keys.space();
    keys.tabTo("Go on to the decision");
    keys.enter(address -> address.contains("/selection/decide"));
    clean(page);
    keys.goRound();
    keys.tabTo("Grant");
    keys.enter(address -> !address.contains("/decide"));

    assertThat(page.locator("body").innerText()).contains("Granted: 1 ha");
    assertThat(state(event)).isEqualTo("CONFIRMED");
    clean(page);
  }

  private void theNomineeLearnsHowToJoin(Page page, Planted.Workshop event) {
    Eventually.holds(
        "the letter with the calendar entry",
        A_MOMENT,
        () ->
            Portal.running().mailbox().lettersTo(nominee.email()).stream()
                .anyMatch(letter -> saysRequest(letter)));
    page.navigate(Portal.running().at("/me").toString());
    var keys = new Keys(page);
    keys.tabTo("the booking", stop -> stop.name().contains("From Invitation To Offer"));
    page.keyboard().press("Enter");
    page.waitForLoadState();
    page.navigate(Portal.running().at("/bookings/" + booking(event)).toString());

    assertThat(page.locator("main").innerText()).contains("Bring a story of your own.");
    assertThat(page.locator("main a[href='https://meet.example/journey']").count()).isEqualTo(1);
    clean(page);
    new Keys(page).goRound();
  }

  /** What a test cannot wait for. */
  private static void theDayComes(Planted.Workshop event) {
    Tables.change(
        "update event_session s join event e on e.id = s.event set s.starts = utc_timestamp() -"
            + " interval 5 minute, e.starts = utc_timestamp() - interval 5 minute where e.reference"
            + " = '"
            + event.reference()
            + "'");
  }

  private void theTrainerTicksAndCloses(Planted.Workshop event) {
    Page page = browsing.as(Person.TRAINER, "/register/" + event.reference() + "/1");
    clean(page);
    var keys = new Keys(page);
    keys.tabTo(
        "the tick of the nominee",
        stop -> stop.tag().equals("input") && stop.name().startsWith(nominee.name()));
    keys.space();
    keys.tabTo("Close the register");
    keys.enter(address -> address.endsWith("/close"));
    clean(page);
    keys.tabTo("Close the register");
    keys.enter(address -> !address.endsWith("/close"));

    assertThat(state(event)).isEqualTo("ATTENDED");
    clean(page);
  }

  private void theTwoDayCourseIsOfferedAndTaken(Page page) {
    Eventually.holds(
        "the letter that offers the course",
        A_MOMENT,
        () ->
            Tables.count(
                    "letter where kind = 'course-offer' and recipient_address = '"
                        + nominee.email()
                        + "'")
                == 1);
    page.navigate(Portal.running().at("/me").toString());
    clean(page);
    var keys = new Keys(page);
    keys.tabTo("the course", stop -> stop.name().startsWith("Demobilising"));
    keys.enter(address -> address.contains("course=demobilising-and-diffusing"));
    assertThat(page.locator("main").innerText()).contains("You are offered a place on this course");
    clean(page);
    keys.tabTo(
        "a date with places", stop -> stop.name().startsWith("Demobilising") && placeLeft(page));
    keys.enter(address -> address.matches(".*/events/[a-z0-9-]+"));
    keys.tabTo("booking", stop -> stop.name().matches("(Book|Ask for) a place"));
    keys.enter(address -> address.endsWith("/book"));
    clean(page);
    keys.tabTo("the button", stop -> stop.name().matches("Book this place|Ask for a place"));
    keys.enter(address -> address.endsWith("/booked"));
    clean(page);
    assertThat(
            Tables.count(
                "booking b join event e on e.id = b.event join person p on p.id = b.person where"
                    + " e.course = 'demobilising-and-diffusing' and b.live = 1 and p.email = '"
                    + nominee.email()
                    + "'"))
        .isEqualTo(1);
  }

  private static boolean placeLeft(Page page) {
    return (Boolean)
        page.evaluate(
            "() => /places? left/.test(document.activeElement.closest('.rows > li')?.innerText)");
  }

  private static boolean saysRequest(jakarta.mail.internet.MimeMessage letter) {
    try {
      var bytes = new java.io.ByteArrayOutputStream();
      letter.writeTo(bytes);
      return bytes.toString(java.nio.charset.StandardCharsets.UTF_8).contains("method=REQUEST");
    } catch (java.io.IOException | jakarta.mail.MessagingException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static String invitationLink(Planted.Workshop event) {
    String body =
        Tables.column(
                "select l.body from letter l join invitation i on i.id = l.about join event e on"
                    + " e.id = i.event where l.kind = 'invitation-sent' and e.reference = '"
                    + event.reference()
                    + "' and l.recipient_address = '"
                    + Person.COORDINATOR.email()
                    + "'")
            .get(0);
    Matcher link = Pattern.compile("/invited/[A-Za-z0-9_-]+").matcher(body);
    assertThat(link.find()).isTrue();
    return link.group();
  }

  private String booking(Planted.Workshop event) {
    return one("reference", event);
  }

  private String state(Planted.Workshop event) {
    return one("state", event);
  }

  private String one(String column, Planted.Workshop event) {
    return Tables.column(
            "select b."
                + column
                + " from booking b join event e on e.id = b.event join person p on p.id = b.person"
                + " where p.email = '"
                + nominee.email()
                + "' and e.reference = '"
                + event.reference()
                + "'")
        .get(0);
  }

  private static void clean(Page page) {
    assertThat(Axe.violations(page)).as(page.url()).isEmpty();
    int wide = Axe.width(page);
    assertThat(wide).as(page.url()).isLessThanOrEqualTo(WIDTH);
  }
}
