package uk.npws.alongside.portal.testbed;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Speaks to the portal as a program does; signed in with the cookies of a browser's page. Safe for
 * use by many threads.
 */
public final class Rest {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1) // as the proxy in front speaks it
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final String cookies;

  private Rest(String cookies) {
    this.cookies = cookies;
  }

  public static Rest visitor() {
    return new Rest("");
  }

  /** With the session of this page, which must be that of somebody signed in. */
  public static Rest like(Page page) {
    return new Rest(
        page.context().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; ")));
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  /** Books and the like: JSON in, under a key that makes it happen once. */
  public HttpResponse<String> post(String path, String key, String json)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Gives up a booking and the like. */
  public HttpResponse<String> delete(String path, String key)
      throws IOException, InterruptedException {
    return send(request(path).header("Idempotency-Key", key).DELETE());
  }

  /** The same person with the cookies that came with this answer, such as a page's session. */
  Rest with(HttpResponse<?> answer) {
    return new Rest(
        Stream.concat(
                Stream.of(cookies).filter(some -> !some.isEmpty()),
                answer.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.replaceFirst(";.*", "")))
            .collect(Collectors.joining("; ")));
  }

  /** Sends a form of a page, encoded as browsers do it. */
  public HttpResponse<String> form(String path, String body)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** The text under this name in the JSON of an answer, the first when there are several. */
  public static String text(String name, HttpResponse<String> answer) {
    Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(answer.body());
    if (!found.find()) {
      throw new AssertionError("no " + name + " in " + answer.body());
    }
    return found.group(1);
  }

  /** The same of each object in a list. */
  public static List<String> texts(String name, HttpResponse<String> answer) {
    return Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"")
        .matcher(answer.body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(Portal.running().at(path)).timeout(Duration.ofSeconds(60));
    return cookies.isEmpty() ? request : request.header("Cookie", cookies);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
