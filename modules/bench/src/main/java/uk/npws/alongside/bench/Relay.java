package uk.npws.alongside.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Takes mail as a relay does that stands elsewhere (RFC 5321, what a sender needs of it): reads
 * every letter to its end, says that it has it, and keeps a count only. The demo's mailbox takes
 * letters apart, files them and holds them in memory, which would be measured with the portal.
 */
final class Relay implements AutoCloseable {

  private final ServerSocket door;
  private final AtomicLong letters = new AtomicLong();

  Relay() throws IOException {
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    begin("relay", this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  /** How many letters have come. */
  long letters() {
    return letters.get();
  }

  private static void begin(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        Socket sender = door.accept();
        begin("relay of " + sender.getPort(), () -> talk(sender));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void talk(Socket sender) {
    try (sender) {
      var in =
          new BufferedReader(
              new InputStreamReader(sender.getInputStream(), StandardCharsets.ISO_8859_1));
      OutputStream out = sender.getOutputStream();
      say(out, "220 relay");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String answer = answer(line, in, out);
        say(out, answer);
        if (answer.startsWith("221")) {
          return;
        }
      }
    } catch (IOException gone) {
      // the sender tries again, as with any relay
    }
  }

  private String answer(String line, BufferedReader in, OutputStream out) throws IOException {
    String verb = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
    switch (verb) {
      case "EHLO", "HELO", "MAIL", "RCPT", "RSET", "NOOP":
        return "250 OK";
      case "DATA":
        say(out, "354 go on");
        for (String text = in.readLine(); !".".equals(text); text = in.readLine()) {
          if (text == null) {
            throw new IOException("a letter without an end");
          }
        }
        letters.incrementAndGet();
        return "250 taken";
      case "QUIT":
        return "221 bye";
      default:
        return "502 not here";
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
