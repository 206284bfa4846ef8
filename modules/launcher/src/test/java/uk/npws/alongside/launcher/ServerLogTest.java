package uk.npws.alongside.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

  private static final String REFUSED =
      """
      SEVERE Exception while loading the app
      jakarta.ejb.EJBException: singleton
      Caused by: java.lang.reflect.InvocationTargetException
      Caused by: java.lang.IllegalStateException: PORTAL_SECRET is too short
      	... 39 more
      Payara Micro ready in 23,698 (ms)
      """;

  @TempDir Path place;

  @Test
  void a_failed_deployment_is_seen_and_its_innermost_words_are_passed_on() throws IOException {
    Path file = place.resolve("portal.log");
    ServerLog log = ServerLog.fromHere(file);
    Files.writeString(file, REFUSED);

    assertThat(log.tellsOfFailure()).isTrue();
    assertThat(log.reason()).isEqualTo("\nPORTAL_SECRET is too short");
  }

  @Test
  void what_an_earlier_start_said_does_not_count() throws IOException {
    Path file = Files.writeString(place.resolve("portal.log"), REFUSED);
    ServerLog log = ServerLog.fromHere(file);
    Files.writeString(file, "portal was successfully deployed\n", StandardOpenOption.APPEND);

    assertThat(log.tellsOfFailure()).isFalse();
    assertThat(log.tellsOfReadiness()).isFalse();
    assertThat(log.reason()).isEmpty();
  }
}
