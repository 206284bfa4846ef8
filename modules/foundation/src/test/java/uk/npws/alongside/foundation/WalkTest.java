package uk.npws.alongside.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WalkTest {

  private static final Logger LOG = Logger.getLogger(WalkTest.class.getName());

  private final Walk walk = new Walk(WalkTest.class);
  private final List<String> done = new ArrayList<>();

  @BeforeEach
  void hush() {
    LOG.setLevel(Level.OFF);
  }

  @AfterEach
  void speak() {
    LOG.setLevel(null);
  }

  @Test
  void what_fails_keeps_nothing_else_from_being_done() {
    walk.go(
        () -> {
          int went = walk.each(() -> List.of("one", "two", "three"), this::butTwo);
          int none = walk.each(WalkTest::broken, done::add);
          done.add(went + " and " + none);
        });

    assertThat(done).containsExactly("one", "three", "2 and 0");
  }

  @Test
  void a_walk_that_broke_off_does_not_keep_the_next() {
    walk.go(WalkTest::broken);
    walk.go(() -> done.add("next"));

    assertThat(done).containsExactly("next");
  }

  @Test
  void a_walk_is_left_out_while_the_one_before_is_under_way() {
    walk.go(
        () -> {
          walk.go(() -> done.add("inner"));
          done.add("outer");
        });

    assertThat(done).containsExactly("outer");
  }

  private void butTwo(String thing) {
    if (thing.equals("two")) {
      throw new IllegalStateException(thing);
    }
    done.add(thing);
  }

  private static List<String> broken() {
    throw new IllegalStateException("nothing can be looked up");
  }
}
