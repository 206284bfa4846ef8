package uk.npws.alongside.portal.testbed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network between a phone and the portal, which can be cut and mended: a real one, so that
 * nothing in the browser, a service worker least of all, can reach the portal while it is cut.
 */
public final class Cable implements AutoCloseable {

  private final ServerSocket door;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  public Cable() throws IOException {
    door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    inBackground(this::welcome);
  }

  /** The portal's page at the far end. */
  public String at(String path) {
    return "http://" + Portal.running().at("/").getHost() + ":" + door.getLocalPort() + path;
  }

  public void cut() {
    cut = true;
    open.forEach(Cable::end);
    open.clear();
  }

  public void mend() {
    cut = false;
  }

  private void welcome() {
    while (!door.isClosed()) {
      try {
        Socket phone = door.accept();
        if (cut) {
          end(phone);
        } else {
          connect(phone);
        }
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void connect(Socket phone) throws IOException {
    URI portal = Portal.running().at("/");
    Socket far = new Socket(portal.getHost(), portal.getPort());
    open.add(phone);
    open.add(far);
    inBackground(() -> pump(phone, far));
    inBackground(() -> pump(far, phone));
  }

  private void pump(Socket from, Socket to) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException torn) {
      // as wires are
    } finally {
      end(from);
      end(to);
      open.remove(from);
      open.remove(to);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void inBackground(Runnable work) {
    Thread thread = new Thread(work, "cable");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    cut();
    door.close();
  }
}
