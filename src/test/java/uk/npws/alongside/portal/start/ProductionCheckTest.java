package uk.npws.alongside.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.npws.alongside.foundation.Setting;

class ProductionCheckTest {

  private static final Map<Setting, String> SOUND =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Setting.MODE, "production"),
              Map.entry(Setting.ADDRESS, "https://alongside.npws.police.uk"),
              Map.entry(Setting.DB_URL, "jdbc:mysql://database:3306/alongside"),
              Map.entry(Setting.DB_PASSWORD, "a long password of chance"),
              Map.entry(Setting.SECRET, "0123456789abcdef0123456789abcdef"),
              Map.entry(Setting.SMTP_HOST, "mail"),
              Map.entry(Setting.MAIL_FROM, "Alongside <alongside@npws.police.uk>"),
              Map.entry(Setting.BEHIND_PROXY, "true")));

  @Test
  void a_sound_production_starts() {
    assertThat(ProductionCheck.refusal(values(Map.of()))).isEmpty();
  }

  @Test
  void a_production_with_nothing_set_is_refused_in_one_line_that_names_every_setting() {
    var line = ProductionCheck.refusal(Setting::byDefault).orElseThrow();

    assertThat(line).doesNotContain("\n").startsWith("These settings are not fit for production");
    assertThat(line)
        .contains("PORTAL_ADDRESS", "PORTAL_DB_URL", "PORTAL_DB_PASSWORD", "PORTAL_SECRET")
        .contains("PORTAL_SMTP_HOST", "PORTAL_MAIL_FROM", "PORTAL_BEHIND_PROXY");
  }

  @ParameterizedTest
  @CsvSource({
    "ADDRESS, http://alongside.npws.police.uk",
    "DB_URL, ''",
    "DB_USER, root",
    "DB_PASSWORD, ' '",
    "SECRET, only-thirty-one-characters-long",
    "SMTP_HOST, localhost",
    "SMTP_HOST, 127.0.0.1",
    "MAIL_FROM, Alongside <alongside@npws.example>",
    "MAIL_FROM, alongside@npws.example",
    "BEHIND_PROXY, false",
    "DEMO_DATA, true",
    "DEMO_IMAP_PORT, 143",
    "DEMO_IMAP_USER, letters",
    "DEMO_IMAP_PASSWORD, secret"
  })
  void an_unsafe_value_is_refused_by_name(Setting setting, String value) {
    var line = ProductionCheck.refusal(values(Map.of(setting, value)));

    assertThat(line.orElseThrow()).contains(setting.variable());
  }

  @Test
  void letters_to_a_far_server_must_travel_encrypted() {
    var far = Map.of(Setting.SMTP_HOST, "smtp.npws.police.uk");

    assertThat(ProductionCheck.refusal(values(far)).orElseThrow()).contains("PORTAL_SMTP_STARTTLS");
  }

  @Test
  void a_demo_may_have_what_production_may_not() {
    var demo = Map.of(Setting.MODE, "demo", Setting.ADDRESS, "http://localhost:8080");

    assertThat(ProductionCheck.refusal(values(demo))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ADDRESS, http://localhost:8080, REFUSED",
    "ADDRESS, https://alongside.npws.police.uk, FIT",
    "SECRET, short, REFUSED",
    "DEMO_DATA, true, DEMO_ONLY",
    "DEMO_DATA, false, FIT",
    "MODE, demo, DEMO_ONLY",
    "MODE, production, FIT"
  })
  void each_setting_has_a_verdict(Setting setting, String value, ProductionCheck.Verdict verdict) {
    assertThat(ProductionCheck.verdict(setting, values(Map.of(setting, value)))).isEqualTo(verdict);
  }

  /** The page of settings and the start say the same. */
  @ParameterizedTest
  @MethodSource("allSettings")
  void a_production_with_a_setting_that_is_not_fit_does_not_start(Setting setting) {
    for (String value : List.of("", "root", "localhost", "true", "false", "x@npws.example")) {
      var changed = values(Map.of(setting, value));
      boolean fit = ProductionCheck.verdict(setting, changed) == ProductionCheck.Verdict.FIT;
      boolean named =
          ProductionCheck.refusal(changed)
              .filter(line -> line.contains(setting.variable()))
              .isPresent();
      assertThat(named).as(setting + "=" + value).isEqualTo(!fit);
    }
  }

  @Test
  void a_mode_nobody_knows_is_refused() {
    assertThat(ProductionCheck.refusal(values(Map.of(Setting.MODE, "prod"))).orElseThrow())
        .contains("PORTAL_MODE");
  }

  static Stream<Arguments> allSettings() {
    return Arrays.stream(Setting.values()).map(Arguments::of);
  }

  /** Two values that differ in every way the check looks at. */
  @ParameterizedTest
  @MethodSource("allSettings")
  void what_the_table_says_is_refused_is_what_is_refused(Setting setting) {
    boolean everRefused =
        Stream.of("", "root", "localhost", "true", "false", "x@npws.example")
            .anyMatch(value -> refuses(setting, value, "far.example.org"));

    assertThat(everRefused).isEqualTo(setting.refusedInProduction().isPresent());
  }

  private static boolean refuses(Setting setting, String value, String mailServer) {
    var changed = new EnumMap<Setting, String>(Map.of(Setting.SMTP_HOST, mailServer));
    changed.put(Setting.CONTACT_IMAP_HOST, mailServer);
    changed.put(setting, value);
    return ProductionCheck.isRefused(setting, values(changed));
  }

  private static Function<Setting, String> values(Map<Setting, String> changed) {
    return setting ->
        changed.getOrDefault(setting, SOUND.getOrDefault(setting, setting.byDefault()));
  }
}
