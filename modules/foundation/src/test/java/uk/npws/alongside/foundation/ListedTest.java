package uk.npws.alongside.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListedTest {

  @Test
  void there_are_as_many_parameters_as_the_next_power_of_two() {
    assertThat(new Listed("id", List.of(7)).in()).isEqualTo("in (:id0)");
    assertThat(new Listed("id", List.of(7, 8)).in()).isEqualTo("in (:id0, :id1)");
    assertThat(new Listed("id", List.of(7, 8, 9)).in())
        .isEqualTo("in (:id0, :id1, :id2, :id3)")
        .isEqualTo(new Listed("id", List.of(1, 2, 3, 4)).in());
    assertThat(new Listed("id", Collections.nCopies(33, 7)).in()).endsWith(":id63)");
  }

  @Test
  void none_and_more_than_a_few_are_no_list() {
    for (int size : new int[] {0, 65}) {
      assertThatThrownBy(() -> new Listed("id", Collections.nCopies(size, 7)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(String.valueOf(size));
    }
  }
}
