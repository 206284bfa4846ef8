package uk.npws.alongside.portal.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.npws.alongside.foundation.Setting;

/**
 * Refuses a half-configured production before anything else starts, with one line that names every
 * setting to mend. What each refuses is told by {@link Setting#refusedInProduction}; here it is
 * decided.
 */
@Singleton(name = "ProductionCheck")
@Startup
public class ProductionCheck {

  private static final List<String> MODES = List.of("demo", "test", "production");

  @PostConstruct
  void check() {
    refusal(Setting::value)
        .ifPresent(
            line -> {
              throw new IllegalStateException(line);
            });
  }

  /** What stands in the way, or nothing. */
  static Optional<String> refusal(Function<Setting, String> values) {
    String mode = values.apply(Setting.MODE);
    if (!MODES.contains(mode)) {
      return Optional.of("PORTAL_MODE must be demo, test or production, and is “" + mode + "”.");
    }
    List<Setting> refused =
        Stream.of(Setting.values()).filter(setting -> isRefused(setting, values)).toList();
    if (!mode.equals("production") || refused.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        refused.stream()
            .map(setting -> setting.variable() + " (refused: " + why(setting) + ")")
            .collect(
                Collectors.joining(
                    ", ",
                    "These settings are not fit for production: ",
                    ". docker/SETTINGS.md explains each.")));
  }

  /** What production says to a setting. */
  public enum Verdict {
    FIT,
    /** It is there for demonstrations and tests. */
    DEMO_ONLY,
    REFUSED
  }

  /** The verdict on one setting, by the rule that decides whether a production starts. */
  public static Verdict verdict(Setting setting, Function<Setting, String> values) {
    boolean ofDemo = setting.name().startsWith("DEMO_");
    if (setting == Setting.MODE) {
      return values.apply(setting).equals("production") ? Verdict.FIT : Verdict.DEMO_ONLY;
    }
    if (!isRefused(setting, values)) {
      return Verdict.FIT;
    }
    return ofDemo ? Verdict.DEMO_ONLY : Verdict.REFUSED;
  }

  private static String why(Setting setting) {
    return setting.refusedInProduction().orElseThrow();
  }

  static boolean isRefused(Setting setting, Function<Setting, String> values) {
    String value = values.apply(setting);
    return switch (setting) {
      case ADDRESS -> !value.startsWith("https://");
      case DB_URL, DB_PASSWORD -> value.isBlank();
      case DB_USER -> value.equals("root");
      case SECRET -> value.length() < 32;
      case SMTP_HOST -> isThisMachine(value) && values.apply(Setting.SMTP_USER).isBlank();
      case SMTP_STARTTLS -> !Boolean.parseBoolean(value) && isFar(values.apply(Setting.SMTP_HOST));
      case CONTACT_IMAP_SSL ->
          !Boolean.parseBoolean(value) && isFar(values.apply(Setting.CONTACT_IMAP_HOST));
      case MAIL_FROM -> value.matches(".*\\.example>?\\s*");
      case BEHIND_PROXY -> !Boolean.parseBoolean(value);
      case DEMO_DATA -> Boolean.parseBoolean(value);
      case DEMO_IMAP_PORT, DEMO_IMAP_USER, DEMO_IMAP_PASSWORD -> !value.isBlank();
      default -> false;
    };
  }

  private static boolean isThisMachine(String host) {
    return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
  }

  /** Names without a dot are those of the compose network. */
  private static boolean isFar(String host) {
    return !isThisMachine(host) && host.contains(".");
  }
}
