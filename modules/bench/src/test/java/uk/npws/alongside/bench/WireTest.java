package uk.npws.alongside.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.bench.Guests.Guest;

class WireTest {

  private HttpServer server;
  private Wire wire;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    wire = new Wire(port());
  }

  @AfterEach
  void stop() {
    wire.close();
    server.stop(0);
  }

  @Test
  void answers_of_known_and_of_unknown_length_are_read_whole() throws IOException {
    String text = "Siân ".repeat(9_000);
    at("/known", exchange -> answer(exchange, 200, text));
    at("/chunked", exchange -> answerInChunks(exchange, text));

    assertThat(wire.get("/known").text()).isEqualTo(text);
    assertThat(wire.get("/chunked").text()).isEqualTo(text);
    assertThat(wire.get("/known").text()).isEqualTo(text);
  }

  @Test
  void a_compressed_answer_weighs_what_came_over_the_wire() throws IOException {
    String text = "the same again ".repeat(1_000);
    at("/page", exchange -> answerCompressed(exchange, text));

    Answer answer = wire.get("/page");

    assertThat(answer.text()).isEqualTo(text);
    assertThat(answer.body().length).isLessThan(text.length() / 10);
  }

  @Test
  void cookies_are_kept_until_they_are_taken_away() throws IOException {
    at("/in", exchange -> cookie(exchange, "alongside=abc; Path=/; HttpOnly"));
    at("/out", exchange -> cookie(exchange, "alongside=; Path=/; Max-Age=0"));
    at("/who", exchange -> answer(exchange, 200, sent(exchange, "Cookie")));

    wire.get("/in");
    assertThat(wire.get("/who").text()).isEqualTo("alongside=abc");

    wire.get("/out");
    assertThat(wire.get("/who").text()).isEmpty();
  }

  @Test
  void a_connection_that_the_server_closed_is_opened_again_for_reading() throws IOException {
    at("/page", exchange -> answer(exchange, 200, "here"));
    wire.get("/page");
    int port = port();
    server.stop(0);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    at("/page", exchange -> answer(exchange, 200, "again"));
    server.start();

    assertThat(wire.get("/page").text()).isEqualTo("again");
  }

  @Test
  void a_page_weighs_what_it_and_its_styles_name() throws IOException {
    at("/page", this::page);
    at("/look.css", exchange -> styled(exchange, "@font-face { src: url('/letters.woff2') }"));
    at("/letters.woff2", exchange -> lasting(exchange, "font"));
    at("/icon.svg", exchange -> lasting(exchange, "icon"));

    var weight = PageWeight.of(wire, URI.create("http://localhost:" + port()), "/page");

    assertThat(weight.cold()).isEqualTo(4);
    assertThat(weight.warm()).isEqualTo(1);
    assertThat(weight.warmBytes()).isLessThan(weight.coldBytes());
    assertThat(weight.foreign()).containsExactly("elsewhere.example");
  }

  @Test
  void a_page_that_is_not_there_has_no_weight() {
    at("/page", exchange -> answer(exchange, 404, "gone"));

    assertThatThrownBy(() -> PageWeight.of(wire, URI.create("http://localhost:" + port()), "/page"))
        .hasMessageContaining("404");
  }

  @Test
  void signing_in_sends_what_is_in_the_form_and_arrives() throws Exception {
    at("/sign-in", this::signIn);
    at("/me", exchange -> answer(exchange, 200, "my page"));
    Guest guest = new Guest(new java.util.UUID(1, 1), "a@b.example", "token");

    new SignInFlow(port(), List.of(guest), new java.util.concurrent.atomic.AtomicInteger()).once();
  }

  private void signIn(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("GET")) {
      answer(
          exchange,
          200,
          """
          <form action="/search"><input name="q" type="search"/></form>
          <form id="f" action="/sign-in"><input type="hidden" name="view" value="17"/>
          <input type="email" name="f:email"/><input name="f:password" type="password"/>
          <input type="submit" name="f:go" value="Sign in"/></form>
          """);
      return;
    }
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    boolean whole =
        form.contains("view=17")
            && form.contains("f%3Aemail=a%40b.example")
            && form.contains("f%3Apassword=")
            && form.contains("f%3Ago=Sign+in");
    exchange.getResponseHeaders().add("Location", whole ? "/me" : "/sign-in");
    answer(exchange, 302, "");
  }

  private void page(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        200,
        "text/html",
        Map.of(),
        """
        <link rel="canonical" href="/other"/><link rel="stylesheet" href="/look.css"/>
        <link rel="icon" href="/icon.svg"/><a href="/elsewhere">a link is not fetched</a>
        <img alt="" src="https://elsewhere.example/pixel.png"/><img alt="" src="data:,"/>
        """);
  }

  private void styled(HttpExchange exchange, String text) throws IOException {
    answer(exchange, 200, "text/css", Map.of("Cache-Control", "max-age=600"), text);
  }

  private void lasting(HttpExchange exchange, String text) throws IOException {
    answer(exchange, 200, "font/woff2", Map.of("Cache-Control", "max-age=600"), text);
  }

  private void cookie(HttpExchange exchange, String cookie) throws IOException {
    answer(exchange, 200, "text/plain", Map.of("Set-Cookie", cookie), "ok");
  }

  private void answer(HttpExchange exchange, int status, String text) throws IOException {
    answer(exchange, status, "text/plain", Map.of(), text);
  }

  private void answer(
      HttpExchange exchange, int status, String type, Map<String, String> headers, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    headers.forEach(exchange.getResponseHeaders()::add);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void answerInChunks(HttpExchange exchange, String text) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
    exchange.close();
  }

  private void answerCompressed(HttpExchange exchange, String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    exchange.sendResponseHeaders(200, bytes.size());
    exchange.getResponseBody().write(bytes.toByteArray());
    exchange.close();
  }

  private static String sent(HttpExchange exchange, String header) {
    String value = exchange.getRequestHeaders().getFirst(header);
    return value == null ? "" : value;
  }

  private void at(String path, com.sun.net.httpserver.HttpHandler handler) {
    server.createContext(path, handler);
  }

  private int port() {
    return server.getAddress().getPort();
  }
}
