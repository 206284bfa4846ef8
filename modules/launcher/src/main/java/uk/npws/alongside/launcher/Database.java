package uk.npws.alongside.launcher;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The database of a stage: one schema on a MariaDB of our own ({@link EmbeddedDatabase}) or on the
 * server that {@code DATABASE_URL} names ({@link NamedDatabase}), with an account that owns the
 * schema and one that the portal works with.
 */
public interface Database {

  /** An account of the server. */
  record Account(String user, String password) {}

  /** The JDBC address of the schema. */
  String url();

  /** Migrates the schema, and grants the portal's account its tables. */
  Account owner();

  /** What the portal works with. */
  Account portal();

  /** Product and version, for people. */
  String product();

  /** A connection of the schema's owner, for tests and benchmarks that look behind the pages. */
  Connection connect() throws SQLException;

  /** Whether {@link #stop}, {@link #kill} and {@link #start} are ours to call. */
  boolean isOurs();

  /** Starts it, and prepares schema and accounts when they are missing. */
  void start();

  /** Shuts it down in good order; it keeps its port for the next start. */
  void stop();

  /** Ends it without warning. */
  void kill();
}
