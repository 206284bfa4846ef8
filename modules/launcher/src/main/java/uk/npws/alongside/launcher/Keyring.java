package uk.npws.alongside.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The secrets of this data folder, each made by chance when first asked for and kept in one file
 * (mode 600). Whoever loses the file loses the database with it: fields are sealed under one of
 * them.
 */
final class Keyring {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Properties kept = new Properties();
  private boolean made;

  Keyring(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        kept.load(reader);
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
  }

  /** The secret of this name: 43 characters that need no quoting in SQL, a URL or a shell. */
  synchronized String secret(String name) {
    String secret = kept.getProperty(name);
    if (secret == null) {
      byte[] chance = new byte[32];
      RANDOM.nextBytes(chance);
      secret = Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
      kept.setProperty(name, secret);
      save();
      made = true;
    }
    return secret;
  }

  /** Whether any was made since this start. */
  boolean madeSome() {
    return made;
  }

  Path file() {
    return file;
  }

  private void save() {
    StringBuilder text =
        new StringBuilder("# Secrets of this Alongside. Keep them with the data.\n");
    Map<Object, Object> sorted = new TreeMap<>(kept);
    sorted.forEach((name, secret) -> text.append(name).append('=').append(secret).append('\n'));
    try {
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      DataFolder.writePrivate(fresh, text.toString());
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
