package uk.npws.alongside.portal.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import uk.npws.alongside.foundation.Setting;

/**
 * Brings the schema up to date, one history a room, before anything else starts: a room says its
 * name and place in {@code META-INF/alongside/room.properties} and keeps its scripts in {@code
 * db/{name}}. Works under the owner's account where there is one, then gives the portal's own
 * account what it needs: everything on ordinary tables, insert and read on the audit trail. Two
 * nodes starting together wait for each other at Flyway's lock.
 */
@Singleton(name = "Migrations")
@DependsOn("ProductionCheck")
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

  private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

  /** A room that keeps tables. */
  record Room(String name, int order) {}

  @PostConstruct
  void migrate() {
    boolean ownerApart = Setting.DB_OWNER_USER.isSet();
    String user = ownerApart ? Setting.DB_OWNER_USER.value() : Setting.DB_USER.value();
    String password = ownerApart ? Setting.DB_OWNER_PASSWORD.value() : Setting.DB_PASSWORD.value();
    for (Room room : rooms()) {
      int done =
          Flyway.configure(getClass().getClassLoader())
              .dataSource(Setting.DB_URL.value(), user, password)
              .locations("classpath:db/" + room.name())
              .table("flyway_" + room.name())
              .baselineOnMigrate(true)
              .baselineVersion("0")
              .load()
              .migrate()
              .migrationsExecuted;
      LOG.info(() -> room.name() + ": " + done + " migrations");
    }
    if (ownerApart) {
      grant(user, password);
    }
  }

  private static List<Room> rooms() {
    var rooms = new ArrayList<Room>();
    try {
      ClassLoader loader = Migrations.class.getClassLoader();
      for (URL url : Collections.list(loader.getResources("META-INF/alongside/room.properties"))) {
        Properties properties = new Properties();
        try (InputStream in = url.openStream()) {
          properties.load(in);
        }
        String name = properties.getProperty("name");
        if (loader.getResource("db/" + name) != null) {
          rooms.add(new Room(name, Integer.parseInt(properties.getProperty("order"))));
        }
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    rooms.sort(Comparator.comparingInt(Room::order));
    return rooms;
  }

  private static void grant(String user, String password) {
    try (Connection connection =
            DriverManager.getConnection(Setting.DB_URL.value(), user, password);
        Statement statement = connection.createStatement()) {
      String grantee = grantee();
      var tables = new ArrayList<String>();
      try (var rows =
          connection
              .getMetaData()
              .getTables(connection.getCatalog(), null, "%", new String[] {"TABLE"})) {
        while (rows.next()) {
          tables.add(rows.getString("TABLE_NAME"));
        }
      }
      for (String table : tables) {
        if (!table.startsWith("flyway_")) {
          String rights =
              table.startsWith("audit_") ? "select, insert" : "select, insert, update, delete";
          statement.execute("grant " + rights + " on `" + table + "` to " + grantee);
        }
      }
    } catch (SQLException fault) {
      throw new IllegalStateException(
          "the owner's account cannot grant rights to " + Setting.DB_USER.value(), fault);
    }
  }

  private static String grantee() {
    return "'" + Setting.DB_USER.value().replace("'", "''") + "'@'%'";
  }
}
