package uk.npws.alongside.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * What a server said.
 *
 * @param headers name, value, name, value …; names in lower case
 * @param body as it came over the wire, so perhaps compressed
 */
record Answer(int status, List<String> headers, byte[] body) {

  Optional<String> header(String name) {
    for (int i = 0; i < headers.size(); i += 2) {
      if (headers.get(i).equals(name)) {
        return Optional.of(headers.get(i + 1));
      }
    }
    return Optional.empty();
  }

  List<String> all(String name) {
    return java.util.stream.IntStream.range(0, headers.size() / 2)
        .filter(i -> headers.get(2 * i).equals(name))
        .mapToObj(i -> headers.get(2 * i + 1))
        .toList();
  }

  String type() {
    return header("content-type").orElse("").toLowerCase(Locale.ROOT);
  }

  /** The body as text, uncompressed. */
  String text() {
    if (!header("content-encoding").orElse("").equals("gzip")) {
      return new String(body, StandardCharsets.UTF_8);
    }
    try (var plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
