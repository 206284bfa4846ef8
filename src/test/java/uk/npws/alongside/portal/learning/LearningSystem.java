package uk.npws.alongside.portal.learning;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipInputStream;

/**
 * A learning system with one learner and one course, on a port of its own: it unpacks a SCORM
 * package, shows it in a frame, and lets the run-time of scorm-again keep the record in the
 * browser.
 */
final class LearningSystem implements AutoCloseable {

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A learning system</title>
      <script src="/scorm12.min.js"></script><script src="/system.js"></script></head>
      <body><iframe title="The course" src="/sco/index.html" width="100%" height="700"></iframe></body></html>
      """;

  private static final String SYSTEM =
      """
      const kept = localStorage.getItem('record');
      window.API = new Scorm12API({ autocommit: false });
      API.loadFromJSON(kept ? JSON.parse(kept) : { cmi: { core: { student_id: 'learner-1', student_name: 'Khan, Amina' } } });
      const keep = () => localStorage.setItem('record', JSON.stringify(API.renderCMIToJSONObject()));
      API.on('LMSCommit', keep);
      API.on('LMSFinish', keep);
      """;

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final HttpServer server;

  LearningSystem() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    files.put("/course.html", PAGE.getBytes(StandardCharsets.UTF_8));
    files.put("/system.js", SYSTEM.getBytes(StandardCharsets.UTF_8));
    try (InputStream script = getClass().getResourceAsStream("/scorm-again/scorm12.min.js")) {
      files.put("/scorm12.min.js", script.readAllBytes());
    }
  }

  /** Takes this package in place of what was there. */
  void load(byte[] archive) {
    files.keySet().removeIf(path -> path.startsWith("/sco/"));
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put("/sco/" + entry.getName(), zip.readAllBytes());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The course within the learning system. */
  String course() {
    return at("/course.html");
  }

  /** The course alone, as somebody sees it who unpacked it. */
  String alone() {
    return at("/sco/index.html");
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] file = files.get(path);
    if (file == null) {
      exchange.sendResponseHeaders(404, -1);
    } else {
      exchange.getResponseHeaders().set("Content-Type", type(path));
      exchange.sendResponseHeaders(200, file.length);
      exchange.getResponseBody().write(file);
    }
    exchange.close();
  }

  private static String type(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> "text/html";
      case "js" -> "text/javascript";
      case "css" -> "text/css";
      case "svg" -> "image/svg+xml";
      default -> "application/octet-stream";
    };
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
