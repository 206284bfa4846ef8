package uk.npws.alongside.portal.testbed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** All tables of the portal, seen by somebody who owns the database. */
public final class Tables {

  private Tables() {}

  /** The first column of every row, as text. */
  public static List<String> column(String query) {
    try (var connection = Portal.running().connect()) {
      return column(connection, query);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static List<String> column(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  public static long count(String query) {
    return Long.parseLong(column("select count(*) from " + query).get(0));
  }

  public static int change(String statement) {
    try (var connection = Portal.running().connect();
        var change = connection.createStatement()) {
      return change.executeUpdate(statement);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** The identifier of somebody, as SQL writes it. */
  public static String id(Person person) {
    return "(select id from person where email = '" + person.email() + "')";
  }

  public static String uuid(String query) {
    return column(query)
        .get(0)
        .toLowerCase(java.util.Locale.ROOT)
        .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
  }

  /**
   * Every column of text in the whole schema in which these words stand, as {@code table.column}.
   */
  public static List<String> where(String words) {
    try (var connection = Portal.running().connect()) {
      var found = new ArrayList<String>();
      for (String place :
          column(
              connection,
              "select concat(table_name, '.', column_name) from information_schema.columns"
                  + " where table_schema = database() and data_type in"
                  + " ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'json',"
                  + " 'blob', 'mediumblob', 'varbinary')")) {
        String[] parts = place.split("\\.");
        String query =
            "select count(*) from `%s` where convert(`%s` using utf8mb4) like '%%%s%%'"
                .formatted(parts[0], parts[1], words);
        if (!column(connection, query).get(0).equals("0")) {
          found.add(place);
        }
      }
      return found;
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
