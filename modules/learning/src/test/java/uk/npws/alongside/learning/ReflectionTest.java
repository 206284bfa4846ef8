package uk.npws.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.people.PersonId;

/** What was written in two places at once: of neither a word is lost. */
class ReflectionTest {

  private static final Instant NOW = Instant.parse("2027-03-02T09:30:00Z");

  private final Reflection reflection =
      new Reflection(new PersonId(UUID.randomUUID()), "self-care", "plan-1");

  @BeforeEach
  void write() {
    reflection.write("Walk on Thursdays", NOW);
  }

  @Test
  void what_the_writer_had_before_them_is_replaced() {
    assertThat(reflection.beside("Run on Fridays", "Walk on Thursdays"))
        .isEqualTo("Run on Fridays");
  }

  @Test
  void what_the_writer_did_not_see_stays_in_front() {
    assertThat(reflection.beside("Run on Fridays", ""))
        .isEqualTo("Walk on Thursdays\n\nRun on Fridays");
    assertThat(reflection.beside("Run on Fridays", null))
        .isEqualTo("Walk on Thursdays\n\nRun on Fridays");
  }

  @Test
  void what_stands_there_already_is_not_written_twice() {
    reflection.write(reflection.beside("Run on Fridays", ""), NOW);

    assertThat(reflection.beside("Run on Fridays", ""))
        .isEqualTo("Walk on Thursdays\n\nRun on Fridays");
  }

  @Test
  void line_ends_of_a_form_are_no_other_words() {
    reflection.write("Walk\r\nRun", NOW);

    assertThat(reflection.beside("Swim", "Walk\nRun")).isEqualTo("Swim");
  }

  @Test
  void nothing_written_takes_nothing_away() {
    assertThat(reflection.beside(" ", "Walk on Thursdays"))
        .isEmpty(); // and writing that is refused
  }

  @Test
  void what_is_long_on_two_devices_is_kept_whole_but_no_more_is_taken_at_once() {
    String here = "h".repeat(Reflection.MOST);
    String there = "t".repeat(Reflection.MOST);
    reflection.write(here, NOW);

    reflection.writeBeside(there, "", NOW);

    assertThat(reflection.words()).isEqualTo(here + "\n\n" + there);
    assertThatThrownBy(() -> reflection.writeBeside(there + "t", "", NOW))
        .isInstanceOf(LearningRefused.class);
    assertThatThrownBy(() -> reflection.write(here + "\n\n" + there, NOW))
        .isInstanceOf(LearningRefused.class);
  }
}
