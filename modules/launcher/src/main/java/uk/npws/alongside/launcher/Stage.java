package uk.npws.alongside.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.npws.alongside.foundation.Setting;

/**
 * A database, a mailbox and the portal between them, started in this order and stopped in the
 * other.
 *
 * <pre>{@code
 * try (Stage stage = Stage.in(Path.of("target/it")).fresh().mode("test").start()) {
 *   stage.portal().address();              // http://localhost:54321
 *   stage.portal().kill();                 // kill -9 ...
 *   stage.portal().restart();              // ... and up again, same port, same data
 *   stage.database().connect();            // JDBC, as the owner of the schema
 *   stage.database().stop();               // a dead database; start() brings it back
 *   stage.mailbox().lettersTo("a@b.example");
 *   stage.mailbox().stop();                // a dead mail server
 * }
 * }</pre>
 *
 * The database is the embedded one, or the server named by {@code DATABASE_URL}, {@code
 * DATABASE_USER} and {@code DATABASE_PASSWORD} (system property or environment variable). Nothing
 * listens beyond this machine; secrets are made by chance at the first start, kept in the data
 * folder, and handed to the portal by its environment, never on a command line. What a killed stage
 * left running is ended by the next one on the same folder.
 */
public final class Stage implements AutoCloseable {

  private final Plan plan;
  private final DataFolder data;
  private final Keyring keys;
  private final Children children;
  private final Database database;
  private final Mailbox mailbox;
  private final PortalProcess portal;
  private final Thread onExit = new Thread(this::shutDown, "stage closes");
  private boolean shut;

  private Stage(Plan plan, DataFolder data) {
    this.plan = plan;
    this.data = data;
    this.keys = new Keyring(data.file("secrets"));
    this.children = new Children(data);
    this.database = plan.database(data, keys, children);
    this.mailbox = new Mailbox(data.folder("letters"), keys.secret("demo.imap"));
    this.portal = new PortalProcess(plan, data, children, this::environment);
  }

  /** A plan for a stage whose data live in this folder. */
  public static Plan in(Path dataFolder) {
    return new Plan(dataFolder.toAbsolutePath().normalize());
  }

  static Stage start(Plan plan, DataFolder data) {
    Stage stage = null;
    try {
      stage = new Stage(plan, data);
      stage.open();
      return stage;
    } catch (RuntimeException failure) {
      if (stage == null) {
        data.close();
      } else {
        stage.close();
      }
      throw failure;
    }
  }

  private void open() {
    Runtime.getRuntime().addShutdownHook(onExit);
    if (plan.withPortal) {
      portal.requireFreePort();
    }
    plan.tell("Starting the database (" + database.product() + ")");
    database.start();
    mailbox.start();
    if (plan.withPortal) {
      plan.tell("Starting the portal");
      portal.start();
    }
  }

  public Database database() {
    return database;
  }

  public Mailbox mailbox() {
    return mailbox;
  }

  public PortalProcess portal() {
    return portal;
  }

  /** Where everything is kept between runs. */
  public Path folder() {
    return data.root();
  }

  /** The file of secrets, when this start has made some that were not there before. */
  public Optional<Path> newSecrets() {
    return keys.madeSome() ? Optional.of(keys.file()) : Optional.empty();
  }

  /** What the portal is told, by the names of environment variables. */
  public Map<String, String> environment() {
    Map<Setting, String> settings = new HashMap<>();
    settings.put(Setting.MODE, plan.mode);
    settings.put(Setting.ADDRESS, "http://localhost:" + plan.port);
    settings.put(Setting.DB_URL, database.url());
    settings.put(Setting.DB_USER, database.portal().user());
    settings.put(Setting.DB_PASSWORD, database.portal().password());
    settings.put(Setting.DB_OWNER_USER, database.owner().user());
    settings.put(Setting.DB_OWNER_PASSWORD, database.owner().password());
    settings.put(Setting.SECRET, keys.secret("portal"));
    settings.put(Setting.SMTP_HOST, Mailbox.HOST);
    settings.put(Setting.SMTP_PORT, String.valueOf(mailbox.smtpPort()));
    settings.put(Setting.CONTACT_IMAP_HOST, Mailbox.HOST);
    settings.put(Setting.CONTACT_IMAP_PORT, String.valueOf(mailbox.imapPort()));
    settings.put(Setting.CONTACT_IMAP_USER, ContactBox.USER);
    settings.put(Setting.CONTACT_IMAP_PASSWORD, mailbox.password());
    settings.put(Setting.CONTACT_IMAP_SSL, "false");
    settings.put(Setting.CONTACT_CHECKED_BY, ContactBox.CHECKED_BY);
    settings.put(Setting.DEMO_IMAP_PORT, String.valueOf(mailbox.imapPort()));
    settings.put(Setting.DEMO_IMAP_USER, Mailbox.USER);
    settings.put(Setting.DEMO_IMAP_PASSWORD, mailbox.password());
    settings.putAll(plan.settings);
    Map<String, String> environment = new HashMap<>();
    settings.forEach((setting, value) -> environment.put(setting.variable(), value));
    return environment;
  }

  /** Stops everything, in order. Ctrl-C and the end of the JVM do the same. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(onExit);
    } catch (IllegalStateException alreadyExiting) {
      // then the hook does it, or has done it
    }
    shutDown();
  }

  private void shutDown() {
    children.close();
    synchronized (this) {
      if (shut) {
        return;
      }
      shut = true;
      plan.tell("Stopping");
      try {
        portal.stop();
      } finally {
        try {
          mailbox.stop();
          database.stop();
        } finally {
          data.close();
          plan.tell("Stopped");
        }
      }
    }
  }
}
