package uk.npws.alongside.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagedTest {

  private final List<Integer> asked = new ArrayList<>();

  private List<Integer> page(int from, int all) {
    asked.add(from);
    return IntStream.range(from, Math.min(all, from + 10)).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9, 10, 11, 20, 25})
  void every_line_comes_once_and_in_order(int all) {
    List<Integer> expected = IntStream.range(0, all).boxed().toList();

    assertThat(Paged.from(10, from -> page(from, all))).isEqualTo(expected);
    assertThat(Paged.<Integer>after(10, last -> page(last == null ? 0 : last + 1, all)))
        .isEqualTo(expected);
  }

  @Test
  void a_page_is_read_when_the_one_before_is_used_up() {
    var lines = Paged.from(10, from -> page(from, 25)).iterator();

    assertThat(asked).isEmpty();
    lines.hasNext();
    assertThat(asked).containsExactly(0);
    for (int i = 0; i < 10; i++) {
      lines.next();
    }
    assertThat(lines.hasNext()).isTrue();
    assertThat(asked).containsExactly(0, 10);
  }
}
