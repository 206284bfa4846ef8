package uk.npws.alongside.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import uk.npws.alongside.foundation.Setting;

/**
 * What {@code mvn -Prun} runs: the whole portal with demo data, until Ctrl-C. {@code -Dport=…} and
 * {@code -Ddata=…} choose another port and another data folder.
 */
public final class Launcher {

  private final PrintStream out =
      System.getProperty("os.name").startsWith("Windows")
          ? System.out
          : new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private final Instant begun = Instant.now();

  /**
   * @param places the project’s folder, the server’s jar and the built WAR
   */
  public static void main(String... places) {
    System.exit(new Launcher().run(Path.of(places[0]), Path.of(places[1]), Path.of(places[2])));
  }

  private int run(Path project, Path server, Path war) {
    try (Stage stage = start(project.toRealPath(), server, war)) {
      welcome(project, stage);
      new CountDownLatch(1).await(); // until Ctrl-C: the stage closes itself when the JVM ends
      return 0;
    } catch (CannotStart problem) {
      out.println();
      out.println("Alongside cannot start.");
      problem.getMessage().lines().forEach(line -> out.println("  " + line));
      return 1;
    } catch (Exception fault) {
      fault.printStackTrace(out);
      return 1;
    }
  }

  private Stage start(Path project, Path server, Path war) {
    out.println();
    return Stage.in(Path.of(System.getProperty("data", project.resolve("data").toString())))
        .portal(server, war)
        .port(port())
        .mode("demo")
        .set(Setting.DEMO_DATA, "true")
        .telling(this::tell)
        .start();
  }

  private static int port() {
    String port = System.getProperty("port", "8080");
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
      throw new CannotStart("-Dport must be a number up to 65535, and “" + port + "” is not.");
    }
    return Integer.parseInt(port);
  }

  private void tell(String line) {
    out.printf("  %4d s  %s%n", Duration.between(begun, Instant.now()).toSeconds(), line);
  }

  private void welcome(Path project, Stage stage) {
    tell("Ready");
    out.println();
    out.println("Alongside is at   " + stage.portal().address() + "/");
    out.println("What to try at    " + stage.portal().address() + "/demo");
    out.println("Its letters at    " + stage.portal().address() + "/demo/mailbox");
    out.println("Its data are in   " + stage.folder());
    stage
        .newSecrets()
        .ifPresent(file -> out.println("New secrets in    " + file + " (made now, kept for you)"));
    out.println();
    SignIns people = SignIns.from(project.resolve("content/demo/sign-ins.csv"));
    out.println("Sign in as one of these invented people:");
    people.lines().forEach(line -> out.println("  " + line));
    out.println("Asked for six figures? They are at " + stage.portal().address() + "/demo");
    out.println();
    out.println("Ctrl-C stops it.");
  }
}
