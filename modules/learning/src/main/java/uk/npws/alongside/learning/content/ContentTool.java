package uk.npws.alongside.learning.content;

import java.io.IOException;
import java.nio.file.Path;

/**
 * For authors, at the command line: checks the folder and, when nothing is wrong, brings its lock
 * up to date. Run by Maven's profile {@code lock-content}.
 */
public final class ContentTool {

  private ContentTool() {}

  public static void main(String[] arguments) throws IOException {
    ContentReader.Reading reading = ContentReader.readAndLock(Path.of(arguments[0]));
    if (!reading.good()) {
      throw new IllegalStateException(reading.problems().size() + " to mend\n" + reading.report());
    }
    System.out.println(
        "content.lock agrees with " + reading.content().packages().size() + " packages");
  }
}
