package uk.npws.alongside.launcher;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The portal: Payara Micro with the built WAR, as a process of its own. It counts as started when
 * {@code /health/ready} says so and its log tells of no failure: a server whose deployment failed
 * goes on running and reports that it is well.
 */
public final class PortalProcess {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  static final String NAME = "portal";

  private static final String ON_LOOPBACK =
      """
      set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
      set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=false
      set configs.config.server-config.network-config.protocols.protocol.http-listener.http.xpowered-by=false
      set configs.config.server-config.network-config.protocols.protocol.http-listener.http.compression=on
      """;

  private final Plan plan;
  private final DataFolder data;
  private final Children children;
  private final Supplier<Map<String, String>> environment;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private Child process;

  PortalProcess(
      Plan plan, DataFolder data, Children children, Supplier<Map<String, String>> environment) {
    this.plan = plan;
    this.data = data;
    this.children = children;
    this.environment = environment;
  }

  /** Where it answers, without a slash at the end. */
  public URI address() {
    return URI.create("http://localhost:" + plan.port);
  }

  public int port() {
    return plan.port;
  }

  public long pid() {
    return process.pid();
  }

  public boolean isRunning() {
    return process != null && process.isAlive();
  }

  /** What the server says while it runs. */
  public Path log() {
    return data.folder("logs").resolve("portal.log");
  }

  /** Starts it and waits until it is ready; a failed deployment is a {@link CannotStart}. */
  public void start() {
    children.endLeftOver(NAME);
    requireFreePort();
    ServerLog log = ServerLog.fromHere(log());
    process = children.start(NAME, command());
    try {
      Patience.of(PATIENCE)
          .await(() -> isReady(log) ? true : null, "The portal does not get ready; see " + log());
    } catch (CannotStart failure) {
      process.kill();
      throw failure;
    }
  }

  /** Asked before anything else starts, too: a taken port is known at once. */
  void requireFreePort() {
    if (!Ports.isFree(plan.port)) {
      throw new CannotStart(
          "Port "
              + plan.port
              + " is in use by another program. Stop that one, or choose another port with"
              + " -Dport=…");
    }
  }

  /** Asks it to shut down, and waits. */
  public void stop() {
    if (process != null) {
      process.stop();
    }
  }

  /** Ends it at once, as {@code kill -9} does. */
  public void kill() {
    process.kill();
  }

  /** Starts it again on the same port, whether it was stopped, killed or still runs. */
  public void restart() {
    stop();
    start();
  }

  private boolean isReady(ServerLog log) throws IOException, InterruptedException {
    if (children.isClosing()) {
      throw new CannotStart("Stopped before the portal was ready.");
    }
    if (!process.isAlive()) {
      throw new CannotStart("The server ended; see " + log() + log.reason());
    }
    if (log.tellsOfFailure()) {
      throw new CannotStart("The portal was not deployed; see " + log() + log.reason());
    }
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + plan.port + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    return answer.statusCode() == 200 && log.tellsOfReadiness();
  }

  private ProcessBuilder command() {
    Path root = freshRoot();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(plan.jvm);
    command.add("-Duser.timezone=UTC");
    command.add("-Djava.io.tmpdir=" + data.folder("server/temporary"));
    command.addAll(List.of("-jar", plan.server.toString()));
    command.addAll(List.of("--nocluster", "--interfaces", "127.0.0.1", "--disablephonehome"));
    command.addAll(List.of("--rootdir", root.toString(), "--port", String.valueOf(plan.port)));
    command.addAll(List.of("--prebootcommandfile", bootCommands().toString()));
    command.addAll(List.of("--contextroot", "/"));
    command.addAll(List.of("--deploy", plan.war.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("MALLOC_ARENA_MAX", "2"); // else the C library keeps one a thread
    builder.environment().putAll(environment.get());
    File log = log().toFile();
    return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
  }

  /** The server restores what its folder held: an earlier build of the portal, too. */
  private Path freshRoot() {
    Path folder = data.folder("server");
    DataFolder.empty(folder);
    return data.folder("server/root");
  }

  private Path bootCommands() {
    try {
      return Files.writeString(data.folder("server").resolve("boot-commands"), ON_LOOPBACK);
    } catch (IOException problem) {
      throw new CannotStart("The server’s folder cannot be written: " + problem, problem);
    }
  }
}
