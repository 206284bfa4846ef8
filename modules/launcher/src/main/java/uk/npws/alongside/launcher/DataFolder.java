package uk.npws.alongside.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The one folder in which everything is kept between runs. It is held by one stage at a time: the
 * lock is the operating system's, so that a killed launcher leaves none behind; the file beside it
 * only tells who holds it.
 */
final class DataFolder implements AutoCloseable {

  private static final long BEYOND_THE_TEXT = Long.MAX_VALUE - 1;

  private final Path root;
  private final FileChannel channel;

  private DataFolder(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  /** Takes hold of the folder, making it when there is none. */
  static DataFolder hold(Path root) {
    try {
      makePrivate(root);
      Path file = root.resolve("lock");
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (!locks(channel)) {
        String holder = Files.readString(file).strip();
        channel.close();
        throw new CannotStart(
            "The data folder "
                + root
                + " is in use by another Alongside (process "
                + holder
                + "). Stop that one, or choose another folder with -Ddata=…");
      }
      channel.truncate(0);
      channel.write(
          StandardCharsets.US_ASCII.encode(String.valueOf(ProcessHandle.current().pid())), 0);
      return new DataFolder(root, channel);
    } catch (IOException problem) {
      throw new CannotStart("The data folder " + root + " cannot be used: " + problem, problem);
    }
  }

  private static boolean locks(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(BEYOND_THE_TEXT, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException heldInThisVeryProcess) {
      return false;
    }
  }

  Path root() {
    return root;
  }

  /** A folder in it, made when missing; only its owner may look inside. */
  Path folder(String name) {
    try {
      return makePrivate(root.resolve(name));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  Path file(String name) {
    return root.resolve(name);
  }

  /** Writes a file that only its owner may read. */
  static void writePrivate(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    if (isPosix(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      out.force(true);
    }
  }

  /** Empties the folder, for tests that begin from nothing. */
  void empty() {
    try (Stream<Path> all = Files.list(root)) {
      all.filter(path -> !path.equals(root.resolve("lock")))
          .forEach(
              path -> {
                if (Files.isDirectory(path)) {
                  empty(path);
                }
                delete(path);
              });
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** Empties a folder inside. */
  static void empty(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .filter(path -> !path.equals(folder))
          .forEach(DataFolder::delete);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static Path makePrivate(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return folder;
    }
    Files.createDirectories(folder.toAbsolutePath().getParent());
    return isPosix(folder)
        ? Files.createDirectory(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
        : Files.createDirectory(folder);
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
      channel.close();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
