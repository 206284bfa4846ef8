package uk.npws.alongside.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.foundation.Setting;

/** The settings are named once in code; what is written about them elsewhere must agree. */
class SettingsTest {

  private static final Path DOCKER =
      Path.of(System.getProperty("basedir", "src")).resolve("../docker").normalize();

  @Test
  void the_table_for_people_tells_every_setting_as_the_code_does() throws IOException {
    var rows = Files.readAllLines(DOCKER.resolve("SETTINGS.md"));

    var told = rows.stream().filter(row -> row.startsWith("| `PORTAL_")).toList();

    assertThat(told).isEqualTo(Arrays.stream(Setting.values()).map(SettingsTest::row).toList());
  }

  @Test
  void the_compose_file_names_exactly_the_settings_the_portal_reads() throws IOException {
    var compose = Files.readString(DOCKER.resolve("compose.yml"));

    var variables = all("(?m)^\\s+(PORTAL_[A-Z_]+):", compose);
    var secrets = all("(?m)target: (portal\\.[a-z.-]+)$", compose);

    assertThat(variables).doesNotHaveDuplicates();
    assertThat(secrets).doesNotHaveDuplicates();
    var named = new java.util.ArrayList<>(variables);
    secrets.forEach(key -> named.add(variableOf(key)));
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Setting.values()).map(Setting::variable).toList());
  }

  @Test
  void passwords_and_keys_come_from_files_never_from_the_compose_file() throws IOException {
    var compose = Files.readString(DOCKER.resolve("compose.yml"));

    assertThat(all("(?m)^\\s+(PORTAL_[A-Z_]*(?:PASSWORD|SECRET)): *[^\" ]", compose)).isEmpty();
    assertThat(all("target: (portal\\.[a-z.-]+)", compose))
        .contains("portal.secret", "portal.db.password", "portal.db.owner.password");
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(SettingsTest::first).toList();
  }

  private static String first(MatchResult found) {
    return found.group(1);
  }

  private static String variableOf(String key) {
    return Arrays.stream(Setting.values())
        .filter(setting -> setting.key().equals(key))
        .map(Setting::variable)
        .findFirst()
        .orElse(key);
  }

  private static String row(Setting setting) {
    return "| `%s` | %s | %s | %s |"
        .formatted(
            setting.variable(),
            setting.byDefault().isEmpty() ? "" : "`" + setting.byDefault() + "`",
            setting.meaning(),
            setting.refusedInProduction().orElse(""));
  }
}
