package uk.npws.alongside.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import uk.npws.alongside.launcher.Database.Account;

/**
 * A schema and its two accounts. The owner may do anything in the schema and grant it; the portal's
 * account begins with reading alone: what it may write is granted table by table by the portal's
 * migrator, so that the audit trail stays append-only.
 */
record Schema(String name) {

  private static final int LONGEST = 26;

  Schema {
    if (!name.matches("[A-Za-z0-9_]{1," + LONGEST + "}")) {
      throw new CannotStart(
          "The schema’s name must be 1 to "
              + LONGEST
              + " letters, digits or underscores, and “"
              + name
              + "” is not.");
    }
  }

  Account owner(Keyring keys) {
    return new Account(name + "_owner", keys.secret("database.owner"));
  }

  Account portal(Keyring keys) {
    return new Account(name, keys.secret("database.portal"));
  }

  /** Makes what is missing; what is there is left as it is. */
  void create(Connection administrator, Keyring keys) throws SQLException {
    try (Statement sql = administrator.createStatement()) {
      sql.execute(
          "create database if not exists `"
              + name
              + "` character set utf8mb4 collate utf8mb4_unicode_520_ci");
      create(sql, owner(keys));
      create(sql, portal(keys));
      sql.execute(
          "grant all privileges on "
              + everyTable()
              + " to "
              + at(owner(keys))
              + " with grant option");
      sql.execute("grant select on " + everyTable() + " to " + at(portal(keys)));
    }
  }

  void drop(Connection administrator, Keyring keys) throws SQLException {
    try (Statement sql = administrator.createStatement()) {
      sql.execute("drop database if exists `" + name + "`");
      sql.execute("drop user if exists " + at(owner(keys)) + ", " + at(portal(keys)));
    }
  }

  /** The accounts may be there from another data folder, with passwords that we do not know. */
  void prove(String url, Account account) {
    try (Connection works = DriverManager.getConnection(url, account.user(), account.password())) {
      works.isValid(5);
    } catch (SQLException problem) {
      throw new CannotStart(
          "The database account "
              + at(account)
              + " cannot sign in: "
              + problem.getMessage()
              + "\nIf it was made with another data folder, use that folder again (-Ddata=…), or"
              + " drop the account and the schema "
              + name
              + ".",
          problem);
    }
  }

  private void create(Statement sql, Account account) throws SQLException {
    sql.execute(
        "create user if not exists "
            + at(account)
            + " identified by '"
            + account.password().replace("'", "''")
            + "'");
  }

  private String at(Account account) {
    return "'" + account.user() + "'@'%'";
  }

  private String everyTable() {
    return "`" + name.replace("_", "\\_") + "`.*";
  }
}
