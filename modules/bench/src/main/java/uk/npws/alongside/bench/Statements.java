package uk.npws.alongside.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How many statements one request takes, by the database's own counters. The median of several
 * single requests, so that what the portal does in the background meanwhile does not count.
 */
final class Statements {

  private static final int TRIES = 15;

  /**
   * @param all everything the database was asked, {@code commit} and the like included
   * @param selects those that read
   */
  record Count(double all, double selects) {}

  private final Connection database;

  Statements(Connection database) {
    this.database = database;
  }

  Count of(Task request) throws Exception {
    double[] all = new double[TRIES];
    double[] selects = new double[TRIES];
    request.once();
    for (int i = 0; i < TRIES; i++) {
      long allBefore = counter("Questions");
      long selectsBefore = counter("Com_select");
      request.once();
      selects[i] = counter("Com_select") - selectsBefore;
      all[i] = counter("Questions") - allBefore - 3; // the three we asked ourselves
    }
    return new Count(Figures.median(all), Figures.median(selects));
  }

  private long counter(String name) throws SQLException {
    try (PreparedStatement query = database.prepareStatement("show global status like ?")) {
      query.setString(1, name);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(2);
      }
    }
  }
}
