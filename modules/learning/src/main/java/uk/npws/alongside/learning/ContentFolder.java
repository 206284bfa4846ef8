package uk.npws.alongside.learning;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** A folder of content, known by its lock, that can be read again: on the disk or in an archive. */
final class ContentFolder {

  private final URI lock;

  private ContentFolder(URI lock) {
    this.lock = lock;
  }

  static ContentFolder at(Path folder) {
    return new ContentFolder(folder.resolve("content.lock").toUri());
  }

  static ContentFolder of(URL lock) {
    try {
      return new ContentFolder(lock.toURI());
    } catch (URISyntaxException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** One after the other, since an archive cannot be opened twice. */
  synchronized <T> T read(Function<Path, T> with) {
    if (lock.getScheme().equals("file")) {
      return with.apply(Path.of(lock).getParent());
    }
    try (FileSystem archive = FileSystems.newFileSystem(lock, Map.of())) {
      return with.apply(archive.getPath("content"));
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
