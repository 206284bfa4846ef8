package uk.npws.alongside.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedDatabaseTest {

  @TempDir Path place;

  @ParameterizedTest
  @CsvSource({
    "jdbc:mysql://db.example:3307/wellbeing, jdbc:mysql://db.example:3307/wellbeing?sslMode=REQUIRED",
    "mysql://db.example/, jdbc:mysql://db.example/alongside?sslMode=REQUIRED",
    "jdbc:mariadb://db.example, jdbc:mysql://db.example/alongside?sslMode=REQUIRED",
    "mysql://127.0.0.1:3306/a, jdbc:mysql://127.0.0.1:3306/a?sslMode=DISABLED",
    "mysql://db.example/a?sslMode=VERIFY_CA, jdbc:mysql://db.example/a?sslMode=VERIFY_CA"
  })
  void an_address_is_understood_in_the_ways_people_write_it(String given, String begins) {
    assertThat(named(given).url()).startsWith(begins);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"postgres://db.example/a", "db.example", "mysql://me:secret@db.example/a"})
  void another_kind_of_address_is_refused_with_an_example(String given) {
    assertThatThrownBy(() -> named(given))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("DATABASE_URL must read like");
  }

  @Test
  void a_schema_whose_name_would_need_quoting_is_refused() {
    assertThatThrownBy(() -> named("mysql://db.example/a`b")).isInstanceOf(CannotStart.class);
  }

  @Test
  void a_server_that_is_not_there_is_told_of_by_name() {
    NamedDatabase database = named("mysql://127.0.0.1:" + Ports.free() + "/alongside");

    assertThatThrownBy(database::start)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("DATABASE_URL")
        .hasMessageContaining("127.0.0.1");
  }

  @Test
  void two_stages_on_one_server_have_schemas_and_accounts_of_their_own() {
    NamedDatabase one = named("mysql://127.0.0.1/alongside");
    NamedDatabase other = named("mysql://127.0.0.1/alongside", "inside");

    assertThat(one.url()).startsWith("jdbc:mysql://127.0.0.1/alongside?");
    assertThat(other.url()).startsWith("jdbc:mysql://127.0.0.1/alongside_inside?");
  }

  private NamedDatabase named(String address) {
    return named(address, "");
  }

  private NamedDatabase named(String address, String beside) {
    return new NamedDatabase(
        address,
        new Database.Account("root", "secret"),
        new Keyring(place.resolve("secrets")),
        beside);
  }
}
