package uk.npws.alongside.foundation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The {@code verify} command: proves from outside the portal that no audit entry was altered, moved
 * or removed. Reads the settings of the portal from the environment and ends with 0 when the chain
 * holds, 1 when it is broken, 2 when it could not be read.
 *
 * <pre>java -cp "WEB-INF/lib/*" uk.npws.alongside.foundation.AuditCommand</pre>
 */
public final class AuditCommand {

  private AuditCommand() {}

  public static void main(String[] arguments) {
    System.exit(verify());
  }

  private static int verify() {
    String secret = environment(Setting.SECRET);
    try (Connection connection =
        DriverManager.getConnection(
            environment(Setting.DB_URL),
            environment(Setting.DB_USER),
            environment(Setting.DB_PASSWORD))) {
      var verdict = new AuditWalk(connection, new Secrets(secret)).verdict();
      System.out.println(say(verdict));
      return verdict.holds() ? 0 : 1;
    } catch (SQLException fault) {
      System.err.println("The audit trail cannot be read: " + fault.getMessage());
      return 2;
    }
  }

  static String say(AuditWalk.Verdict verdict) {
    return verdict.holds()
        ? "The chain holds: "
            + verdict.length()
            + " links, "
            + verdict.loose()
            + " entries not linked yet, head "
            + verdict.head()
        : "The chain is broken at place "
            + verdict.brokenPlace()
            + ", entry "
            + verdict.brokenEntry()
            + "; the "
            + verdict.length()
            + " links before it hold";
  }

  private static String environment(Setting setting) {
    String value = System.getenv(setting.variable());
    if (value == null || value.isBlank()) {
      System.err.println("Set " + setting.variable() + ": " + setting.meaning());
      System.exit(2);
    }
    return value;
  }
}
