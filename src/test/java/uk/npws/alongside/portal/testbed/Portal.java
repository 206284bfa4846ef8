package uk.npws.alongside.portal.testbed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.launcher.Database;
import uk.npws.alongside.launcher.Mailbox;
import uk.npws.alongside.launcher.Plan;
import uk.npws.alongside.launcher.PortalProcess;
import uk.npws.alongside.launcher.Stage;

/**
 * The portal that integration tests talk to: the built WAR on the real server, in mode {@code
 * test}, with the demo data, on a database that is empty when the first test asks. It is started
 * once and lives until the JVM of the tests ends; so a test makes what it needs and counts only
 * that.
 *
 * <pre>{@code
 * class EventsIT {
 *   private final Portal portal = Portal.running();
 *   @RegisterExtension final Browsing browsing = new Browsing();
 *
 *   @Test void a_visitor_sees_what_is_on() {
 *     Page page = browsing.visitor("/events");
 *     assertThat(page.title()).startsWith("Training events");
 *   }
 *
 *   @Test void npws_publishes() {
 *     Page page = browsing.as(Person.NPWS, "/desk/events");
 *   }
 * }
 * }</pre>
 *
 * With {@code DATABASE_URL}, {@code DATABASE_USER} and {@code DATABASE_PASSWORD} it runs on that
 * server instead; its schema is dropped first. A test that stops a part of it starts it again.
 */
public final class Portal {

  private static final Path MODULE = Path.of(System.getProperty("basedir", "src")).toAbsolutePath();

  /** What the tests of this JVM leave behind, and nobody else's: several may run at once. */
  public static final Path FOLDER =
      MODULE.resolve("target/it").resolve(System.getProperty("it.fork", "fork-1"));

  /** What tells the schemas of this JVM on a named server from those of another. */
  private static final String FORK =
      FOLDER.getFileName().toString().equals("fork-1")
          ? ""
          : FOLDER.getFileName().toString().replaceAll("[^a-z0-9]", "");

  private static final String MAIN = "data";

  private static Portal running;

  /** Rounds are short, or the tests would wait for most of their time. */
  private static final String[] FLAGS = {
    "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx640m", "-Dportal.round.seconds=3"
  };

  private final Plan plan;
  private final Stage stage;

  private Portal(Plan plan) {
    this.plan = plan;
    this.stage = plan.start();
  }

  /** The one portal of this JVM; the first to ask waits for its start. */
  public static synchronized Portal running() {
    if (running == null) {
      running = new Portal(plan(MAIN).set(Setting.DEMO_DATA, "true"));
    }
    return running;
  }

  /** A plan for a stage of one's own, under this name, for tests of starting and stopping. */
  public static Plan plan(String name) {
    return Stage.in(FOLDER.resolve(name))
        .beside(name.equals(MAIN) ? FORK : name + FORK)
        .programs(FOLDER.resolve("programs"))
        .portal(
            MODULE.resolve("target/server/payara-micro.jar"), MODULE.resolve("target/portal.war"))
        .jvm(FLAGS)
        .mode("test")
        .fresh()
        .telling(System.out::println);
  }

  /** Stops the server and starts it with these flags added; with none, as it was. */
  public void restartWith(String... flags) {
    plan.jvm(Stream.concat(Stream.of(FLAGS), Stream.of(flags)).toArray(String[]::new));
    stage.portal().kill();
    stage.portal().restart();
    Browsing.everybodyIsSignedOut();
  }

  /** The address of a path, such as {@code /events}. */
  public URI at(String path) {
    return URI.create(stage.portal().address() + path);
  }

  /** Behind the pages: as the owner of the schema. */
  public Connection connect() throws SQLException {
    return stage.database().connect();
  }

  public Database database() {
    return stage.database();
  }

  /** What the server has logged since it was first started. */
  public String log() throws IOException {
    return Files.readString(FOLDER.resolve(MAIN).resolve("logs/portal.log"));
  }

  public Mailbox mailbox() {
    return stage.mailbox();
  }

  public PortalProcess process() {
    return stage.portal();
  }
}
