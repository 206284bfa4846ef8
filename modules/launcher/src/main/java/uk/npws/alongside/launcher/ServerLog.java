package uk.npws.alongside.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the server wrote since a start: the only place where a failed deployment is told. */
record ServerLog(Path file, long from) {

  private static final Pattern FAILURE =
      Pattern.compile(
          "Exception while (loading|deploying|preparing) the app|Exception while invoking class"
              + "|Error occurred during deployment|Failed to deploy");

  private static final Pattern CAUSE =
      Pattern.compile("^Caused by: (?:[\\w.$]+(?:Exception|Error)): (.+)$");

  static ServerLog fromHere(Path file) {
    try {
      return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** The last thing it says after every deployment, good or bad. */
  boolean tellsOfReadiness() {
    return text().contains("ready in ");
  }

  boolean tellsOfFailure() {
    return FAILURE.matcher(text()).find();
  }

  /** The innermost cause that was given a message, on a line of its own, or nothing. */
  String reason() {
    List<String> causes =
        text()
            .lines()
            .map(CAUSE::matcher)
            .filter(java.util.regex.Matcher::matches)
            .map(found -> found.group(1))
            .toList();
    return causes.isEmpty() ? "" : "\n" + causes.get(causes.size() - 1);
  }

  private String text() {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(from);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
