package uk.npws.alongside.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.npws.alongside.foundation.Setting;

/** What a {@link Stage} shall be; each verb changes the plan and hands it back. */
public final class Plan {

  /**
   * For a machine that is shared with a browser and an editor: what lives takes some 110 MB, and
   * this collector keeps the heap near that and costs the least processor time on two cores.
   */
  private static final List<String> MODEST =
      List.of(
          "-XX:+UseSerialGC",
          "-Xms64m",
          "-Xmx384m",
          "-XX:MinHeapFreeRatio=20",
          "-XX:MaxHeapFreeRatio=40",
          "-XX:ReservedCodeCacheSize=112m",
          "-XX:+UnlockExperimentalVMOptions",
          "-XX:+IgnoreUnrecognizedVMOptions", // the next is not in every Java 17
          "-XX:TrimNativeHeapInterval=60000"); // gives back what compiling took: 50 MB

  final Path folder;
  final Map<Setting, String> settings = new HashMap<>();
  String mode = "test";
  int port = Ports.free();
  Path server;
  Path war;
  List<String> jvm = MODEST;
  boolean withPortal = true;
  private Path programs;
  private boolean fresh;
  private String beside = "";
  private Consumer<String> teller = line -> {};

  Plan(Path folder) {
    this.folder = folder;
    this.programs = folder.resolve("programs");
  }

  /** {@code test} when nothing is said; {@code demo} or {@code production} otherwise. */
  public Plan mode(String name) {
    mode = name;
    return this;
  }

  /** A port that nobody else uses, when nothing is said. */
  public Plan port(int number) {
    port = number;
    return this;
  }

  /** The server and what runs in it: {@code payara-micro.jar} and the built WAR. */
  public Plan portal(Path serverJar, Path builtWar) {
    server = serverJar.toAbsolutePath();
    war = builtWar.toAbsolutePath();
    return this;
  }

  /** Database and mailbox alone, for tests that bring a server of their own. */
  public Plan withoutPortal() {
    withPortal = false;
    return this;
  }

  /** Another value for a setting of the portal. */
  public Plan set(Setting setting, String value) {
    settings.put(setting, value);
    return this;
  }

  /** Flags for the server's JVM, instead of a modest heap. */
  public Plan jvm(String... flags) {
    jvm = List.of(flags);
    return this;
  }

  /** Where the database's programs are unpacked, to be shared by several data folders. */
  public Plan programs(Path place) {
    programs = place.toAbsolutePath();
    return this;
  }

  /** Begins from nothing: whatever the data folder and the schema held is gone. */
  public Plan fresh() {
    fresh = true;
    return this;
  }

  /**
   * On a server that {@code DATABASE_URL} names: a schema and accounts of its own under this name,
   * beside those of other stages. The embedded database is one's own anyway.
   */
  public Plan beside(String name) {
    beside = name;
    return this;
  }

  /** Hears what is going on, a line at a time. */
  public Plan telling(Consumer<String> listener) {
    teller = listener;
    return this;
  }

  /**
   * Starts everything, and returns when the portal is ready.
   *
   * @throws CannotStart with a plain message; nothing is left running
   */
  public Stage start() {
    if (withPortal) {
      present(server, "The server’s jar");
      present(war, "The portal’s WAR");
    }
    DataFolder data = DataFolder.hold(folder);
    try {
      endLeftOvers(new Children(data));
      if (fresh) {
        clear(data);
      }
    } catch (RuntimeException failure) {
      data.close();
      throw failure;
    }
    return Stage.start(this, data);
  }

  private void endLeftOvers(Children children) {
    boolean portal = children.endLeftOver(PortalProcess.NAME);
    boolean database = children.endLeftOver(EmbeddedDatabase.NAME);
    if (portal || database) {
      tell("Ended what an earlier run had left behind");
    }
  }

  private void clear(DataFolder data) {
    if (named()) {
      namedDatabase(new Keyring(data.file("secrets"))).clear();
    }
    data.empty();
  }

  private static void present(Path file, String what) {
    if (file == null || !Files.isRegularFile(file)) {
      throw new CannotStart(what + " is not there: " + file + ". Build it with mvn package.");
    }
  }

  void tell(String line) {
    teller.accept(line);
  }

  Database database(DataFolder data, Keyring keys, Children children) {
    if (named()) {
      return namedDatabase(keys);
    }
    if (!EmbeddedDatabase.isAvailable()) {
      throw new CannotStart(
          "There is no embedded database for this machine ("
              + System.getProperty("os.name")
              + ", "
              + System.getProperty("os.arch")
              + "). Name a MySQL or MariaDB server with DATABASE_URL, DATABASE_USER and"
              + " DATABASE_PASSWORD.");
    }
    return new EmbeddedDatabase(data, programs, keys, children);
  }

  private static boolean named() {
    return !given("DATABASE_URL").isBlank();
  }

  private NamedDatabase namedDatabase(Keyring keys) {
    return new NamedDatabase(
        given("DATABASE_URL"),
        new Database.Account(given("DATABASE_USER"), given("DATABASE_PASSWORD")),
        keys,
        beside);
  }

  private static String given(String name) {
    String property = System.getProperty(name);
    String variable = System.getenv(name);
    return property != null ? property : variable != null ? variable : "";
  }
}
