package uk.npws.alongside.learning.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * For authors, at the command line: checks the folder and, when nothing is wrong, brings its lock
 * up to date. Run by Maven's profile {@code lock-content}.
 */
public final class ContentTool {

  private ContentTool() {}

  /**
   * @param arguments the folder of the content
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("name the folder of the content, and nothing else");
    }
    Path folder = Path.of(arguments[0]);
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("there is no folder " + folder.toAbsolutePath());
    }
    ContentReader.Reading reading = ContentReader.readAndLock(folder);
    if (!reading.good()) {
      throw new IllegalStateException(reading.problems().size() + " to mend\n" + reading.report());
    }
    System.out.println(
        "content.lock agrees with " + reading.content().packages().size() + " packages");
  }
}
