package uk.npws.alongside.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One kept-alive connection to the portal, as a browser holds it: it takes compressed answers and
 * keeps cookies. Bare sockets, because client and server share the machine and what the client
 * spends is missing from the server. Not for several threads.
 */
final class Wire implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 60_000;

  private final int port;
  private final Map<String, String> cookies = new TreeMap<>();
  private Socket socket;
  private InputStream in;

  Wire(int port) {
    this.port = port;
  }

  /** As somebody who holds this cookie. */
  Wire with(String cookie, String value) {
    cookies.put(cookie, value);
    return this;
  }

  /** As somebody who has just come. */
  void forget() {
    cookies.clear();
  }

  Answer get(String path, String... headers) throws IOException {
    return send("GET", path, new byte[0], headers);
  }

  Answer postForm(String path, Map<String, String> fields) throws IOException {
    byte[] body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"))
            .getBytes(StandardCharsets.UTF_8);
    return send("POST", path, body, "Content-Type", "application/x-www-form-urlencoded");
  }

  Answer postJson(String path, String json, String... headers) throws IOException {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Content-Type", "application/json"));
    return send("POST", path, json.getBytes(StandardCharsets.UTF_8), all.toArray(new String[0]));
  }

  private Answer send(String method, String path, byte[] body, String... headers)
      throws IOException {
    byte[] request = request(method, path, body, headers);
    boolean fresh = socket == null;
    try {
      return exchange(request);
    } catch (IOException broken) {
      close();
      if (fresh) {
        throw broken;
      }
      return exchange(request); // the server had closed a kept connection; browsers do the same
    }
  }

  private byte[] request(String method, String path, byte[] body, String... headers) {
    StringBuilder head = new StringBuilder(400);
    head.append(method).append(' ').append(path).append(" HTTP/1.1\r\n");
    head.append("Host: localhost:").append(port).append("\r\n");
    head.append("Origin: http://localhost:").append(port).append("\r\n");
    head.append("Accept-Encoding: gzip\r\nUser-Agent: alongside-bench\r\n");
    if (!cookies.isEmpty()) {
      head.append("Cookie: ");
      head.append(
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
      head.append("\r\n");
    }
    for (int i = 0; i < headers.length; i += 2) {
      head.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
    }
    if (body.length > 0 || !method.equals("GET")) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    byte[] whole = new byte[start.length + body.length];
    System.arraycopy(start, 0, whole, 0, start.length);
    System.arraycopy(body, 0, whole, start.length, body.length);
    return whole;
  }

  private Answer exchange(byte[] request) throws IOException {
    if (socket == null) {
      socket = new Socket();
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
      in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }
    socket.getOutputStream().write(request);
    int status = Integer.parseInt(line().split(" ")[1]);
    List<String> headers = new ArrayList<>(24);
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.add(line.substring(0, colon).toLowerCase(Locale.ROOT));
      headers.add(line.substring(colon + 1).strip());
    }
    Answer bodiless = new Answer(status, headers, new byte[0]);
    Answer answer = new Answer(status, headers, body(bodiless));
    answer.all("set-cookie").forEach(this::keep);
    if (answer.header("connection").orElse("").equalsIgnoreCase("close")) {
      close();
    }
    return answer;
  }

  private byte[] body(Answer head) throws IOException {
    if (head.status() == 304 || head.status() == 204) {
      return new byte[0];
    }
    if (head.header("transfer-encoding").orElse("").equalsIgnoreCase("chunked")) {
      return chunks();
    }
    var length = head.header("content-length");
    return length.isPresent() ? exactly(Integer.parseInt(length.get())) : in.readAllBytes();
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream(16_384);
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      all.write(exactly(size));
      line();
    }
    line();
    return all.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().split(";")[0].strip(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the answer ended early");
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(80);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the connection ended");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  private void keep(String cookie) {
    String pair = cookie.split(";")[0];
    int equals = pair.indexOf('=');
    String value = pair.substring(equals + 1);
    if (value.isEmpty()) {
      cookies.remove(pair.substring(0, equals));
    } else {
      cookies.put(pair.substring(0, equals), value);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      if (socket != null) {
        socket.close();
      }
    } catch (IOException ignored) {
      // it is gone either way
    }
    socket = null;
  }
}
