package uk.npws.alongside.portal.everywhere;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.npws.alongside.portal.testbed.Eventually;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Portal;

/**
 * Something real for every name in an address, in two sorts: what belongs to a person, and what
 * belongs to strangers. A name that is not here fails the tests, so that nobody adds a page without
 * saying whose its objects are.
 */
final class Objects {

  private static final Duration MAIL = Duration.ofSeconds(60);

  private Objects() {}

  /** Things of people whom no demo sign-in has to do with: other forces, other events. */
  static Map<String, String> ofStrangers() {
    return read(
        "select hex(p.id) from person p where p.force_code not in ('west-yorkshire', 'south-wales')"
            + " and p.email not in ("
            + signIns()
            + ") order by p.id limit 1",
        null);
  }

  /** Things of this person where there are any, else of others. */
  static Map<String, String> of(Person person) {
    return read("select hex(p.id) from person p where p.email = '" + person.email() + "'", person);
  }

  private static Map<String, String> read(String whose, Person person) {
    var objects = new LinkedHashMap<String, String>();
    try (Connection connection = Portal.running().connect()) {
      String id = one(connection, whose);
      String mine = "person = x'" + id + "'";
      objects.put("person", uuid(id));
      objects.put(
          "booking",
          first(
              connection,
              "select reference from booking where " + mine + " and state = 'CONFIRMED' limit 1",
              "select reference from booking where " + mine + " limit 1",
              "select b.reference from booking b join person p on p.id = b.person where p.force_code not in"
                  + " ('west-yorkshire', 'south-wales') and p.email not in ("
                  + signIns()
                  + ") limit 1"));
      objects.put(
          "certificate",
          uuid(
              first(
                  connection,
                  "select hex(id) from certificate where person_id = x'" + id + "'" + " limit 1",
                  "select hex(c.id) from certificate c join person p on p.id = c.person_id where p.email not in ("
                      + signIns()
                      + ") limit 1")));
      objects.put("code", one(connection, "select code from certificate limit 1"));
      objects.put(
          "letter",
          uuid(
              first(
                  connection,
                  "select hex(id) from letter limit 1",
                  "select '00000000000000000000000000000000'")));
      objects.put("text", "booking-confirmed");
      objects.put("version", "0");
      objects.put("course", "train-the-trainer");
      objects.put("force", "gwent");
      objects.put("course", "cpd-refresher");
      objects.put("template", uuid(one(connection, "select hex(id) from event_template limit 1")));
      objects.put(
          "suggestion", uuid(one(connection, "select hex(id) from learning_suggestion limit 1")));
      objects.put("package", "champion-information");
      objects.put("page", "escalation");
      objects.put("slot", "local-help");
      objects.put(
          "credit",
          uuid(
              first(
                  connection,
                  "select hex(c.id) from learning_credit c join person p on p.id = c.person"
                      + " where p.email not in ("
                      + signIns()
                      + ") limit 1")));
      objects.put("ticket", "0000000000000000000000000");
      objects.put("token", "0000000000000000000000000");
      objects.put("log", "00000000-0000-0000-0000-000000000000");
      objects.put(
          "event",
          first(
              connection,
              person == null
                  ? null
                  : "select e.reference from event e join event_trainer t on t.event = e.id join person p on p.id = t.person"
                      + " where p.email = '"
                      + person.email()
                      + "' and e.status = 'PUBLISHED' order by e.starts limit 1",
              "select e.reference from event e where e.status = 'PUBLISHED' and e.closes > utc_timestamp()"
                  + " and not exists (select 1 from event_trainer t join person p on p.id = t.person where t.event = e.id and p.email in ("
                  + signIns()
                  + ")) order by e.starts desc limit 1"));
      objects.put("invitation", uuid(invitation(connection, person)));
      objects.put("session", "1");
      objects.put(
          "nomination",
          uuid(
              first(
                  connection,
                  "select hex(id) from nomination where " + mine + " order by state desc limit 1",
                  "select hex(n.id) from nomination n join person p on p.id = n.person where"
                      + " n.force_code not in ('west-yorkshire', 'south-wales') and p.email not in ("
                      + signIns()
                      + ") limit 1")));
      objects.put("enquiry", uuid(arrived(connection, "select hex(id) from enquiry limit 1")));
      objects.put("venue", uuid(one(connection, "select hex(id) from venue order by id limit 1")));
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
    return objects;
  }

  /** One of the force of the demo's coordinator for those it is for, else one of another force. */
  private static String invitation(Connection connection, Person person) throws SQLException {
    String own = "force_code = 'west-yorkshire'";
    String others = "force_code not in ('west-yorkshire', 'south-wales')";
    return first(
        connection,
        "select hex(id) from invitation where state in ('SENT', 'OPENED') and "
            + (Person.COORDINATOR.equals(person) ? own : others)
            + " order by id limit 1");
  }

  private static String signIns() {
    return Person.all().stream()
        .map(person -> "'" + person.email() + "'")
        .reduce((a, b) -> a + "," + b)
        .orElseThrow();
  }

  private static String first(Connection connection, String... queries) throws SQLException {
    for (String query : queries) {
      String found = query == null ? null : one(connection, query);
      if (found != null) {
        return found;
      }
    }
    throw new IllegalStateException(
        "the demo data hold nothing for " + queries[queries.length - 1]);
  }

  /** The demo's e-mails are fetched like any others, some moments after the start. */
  private static String arrived(Connection connection, String query) throws SQLException {
    Eventually.holds("an e-mail is here", MAIL, () -> one(connection, query) != null);
    return one(connection, query);
  }

  private static String one(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      return row.next() ? row.getString(1) : null;
    }
  }

  private static String uuid(String hex) {
    return hex.toLowerCase(java.util.Locale.ROOT)
        .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
  }
}
