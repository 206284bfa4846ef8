package uk.npws.alongside.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A schema on the MySQL or MariaDB server that {@code DATABASE_URL}, {@code DATABASE_USER} and
 * {@code DATABASE_PASSWORD} name. When that account may, it makes the schema and the two accounts
 * of ours; when it may not, everything is done with that account itself.
 */
final class NamedDatabase implements Database {

  /** Parameters for a server on this machine; instants are kept in UTC. */
  static final String ON_LOOPBACK =
      "sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC"
          + "&forceConnectionTimeZoneToSession=true";

  private static final String ELSEWHERE =
      "sslMode=REQUIRED&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:jdbc:)?(?:mysql|mariadb)://(?<server>[^/?@]+)(?:/(?<schema>[^?]*))?(?:\\?(?<more>.*))?");

  private final String server;
  private final String parameters;
  private final Schema schema;
  private final Account given;
  private final Keyring keys;
  private boolean withOwnAccounts;

  /**
   * @param beside added to the schema's name, for a second one beside it; usually empty
   */
  NamedDatabase(String address, Account given, Keyring keys, String beside) {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      throw new CannotStart(
          "DATABASE_URL must read like jdbc:mysql://host:3306/alongside (account and password in"
              + " DATABASE_USER and DATABASE_PASSWORD), and “"
              + address
              + "” does not.");
    }
    this.server = parts.group("server");
    this.schema =
        new Schema(
            orElse(parts.group("schema"), "alongside") + (beside.isEmpty() ? "" : "_" + beside));
    this.parameters = orElse(parts.group("more"), isHere() ? ON_LOOPBACK : ELSEWHERE);
    this.given = given;
    this.keys = keys;
  }

  private static String orElse(String part, String otherwise) {
    return part == null || part.isBlank() ? otherwise : part;
  }

  private boolean isHere() {
    return server.matches("(localhost|127\\.0\\.0\\.1)(:\\d+)?");
  }

  @Override
  public String url() {
    return "jdbc:mysql://" + server + "/" + schema.name() + "?" + parameters;
  }

  @Override
  public Account owner() {
    return withOwnAccounts ? schema.owner(keys) : given;
  }

  @Override
  public Account portal() {
    return withOwnAccounts ? schema.portal(keys) : given;
  }

  @Override
  public String product() {
    return "the server at " + server;
  }

  @Override
  public boolean isOurs() {
    return false;
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), owner().user(), owner().password());
  }

  @Override
  public void start() {
    withOwnAccounts = prepare();
    schema.prove(url(), owner());
    schema.prove(url(), portal());
  }

  private boolean prepare() {
    try (Connection administrator = administrator()) {
      schema.create(administrator, keys);
      return true;
    } catch (SQLException problem) {
      if (mayNot(problem)) {
        return false;
      }
      throw new CannotStart(
          "The database server that DATABASE_URL names ("
              + server
              + ") does not let us in: "
              + problem.getMessage(),
          problem);
    }
  }

  /**
   * Errors 1044, 1142 and 1227: signed in, but without the right to make a schema or an account.
   */
  private static boolean mayNot(SQLException problem) {
    int code = problem.getErrorCode();
    return code == 1044 || code == 1142 || code == 1227;
  }

  /** Begins from nothing: drops the schema and its accounts, for tests. */
  void clear() {
    try (Connection administrator = administrator()) {
      schema.drop(administrator, keys);
    } catch (SQLException problem) {
      throw new CannotStart("The schema cannot be dropped: " + problem.getMessage(), problem);
    }
  }

  private Connection administrator() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:mysql://" + server + "/?" + parameters, given.user(), given.password());
  }

  @Override
  public void stop() {
    // it runs on for whoever owns it
  }

  @Override
  public void kill() {
    throw new UnsupportedOperationException("not our server");
  }
}
