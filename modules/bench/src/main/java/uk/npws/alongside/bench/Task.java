package uk.npws.alongside.bench;

import java.sql.SQLException;

/** What one client does over and over; each client has its own. */
@FunctionalInterface
interface Task extends AutoCloseable {

  /** Once; an exception counts as a failure. */
  void once() throws Exception;

  @Override
  default void close() throws SQLException {}

  /** Makes the task of one client. */
  @FunctionalInterface
  interface Maker {
    Task forClient(int number) throws Exception;
  }
}
