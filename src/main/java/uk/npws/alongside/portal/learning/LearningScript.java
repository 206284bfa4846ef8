package uk.npws.alongside.portal.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import uk.npws.alongside.portal.frame.Words;

/**
 * The script for learning without a network, with the words that it says: browsers keep both for as
 * long as they stay the same, so pages need not bring them.
 */
@Named
@ApplicationScoped
public class LearningScript {

  private static final String OWN = "learning.device.";

  /** What it says as the server does, under the keys that the server has for it. */
  private static final Map<String, String> SHARED =
      Map.of(
          "right", "learning.check.is-right",
          "not-this", "learning.check.not-this",
          "all-right", "learning.check.all-right",
          "not-all", "learning.check.not-all",
          "nothing-chosen", "learning-refused.nothing-chosen",
          "nothing-written", "learning-refused.nothing-written");

  @Inject Words words;

  private String text;
  private String version;

  @PostConstruct
  void make() {
    var said = Json.createObjectBuilder();
    words.keys(OWN).forEach(key -> said.add(key.substring(OWN.length()), words.get(key)));
    SHARED.forEach((name, key) -> said.add(name, words.get(key)));
    text = "const WORDS = " + said.build() + ";\n" + script();
    version = hash(text);
  }

  public String text() {
    return text;
  }

  public String version() {
    return version;
  }

  /** Where it is; another address with every change. */
  public String getAddress() {
    return "/learning.js?v=" + version;
  }

  private static String script() {
    try (InputStream in = LearningScript.class.getResourceAsStream("learning.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
