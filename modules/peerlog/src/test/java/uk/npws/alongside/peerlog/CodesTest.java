package uk.npws.alongside.peerlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.npws.alongside.peerlog.codes.Activity;
import uk.npws.alongside.peerlog.codes.AuthorRole;
import uk.npws.alongside.peerlog.codes.Code;
import uk.npws.alongside.peerlog.codes.Effect;
import uk.npws.alongside.peerlog.codes.FollowUp;
import uk.npws.alongside.peerlog.codes.Mode;
import uk.npws.alongside.peerlog.codes.Occasion;
import uk.npws.alongside.peerlog.codes.Origin;
import uk.npws.alongside.peerlog.codes.PeopleReached;
import uk.npws.alongside.peerlog.codes.Reason;
import uk.npws.alongside.peerlog.codes.Signpost;
import uk.npws.alongside.peerlog.codes.TimeSpent;
import uk.npws.alongside.peerlog.codes.Who;

class CodesTest {

  static Stream<Class<? extends Enum<?>>> lists() {
    return Stream.of(
        Activity.class,
        AuthorRole.class,
        Effect.class,
        FollowUp.class,
        Mode.class,
        Occasion.class,
        Origin.class,
        PeopleReached.class,
        Reason.class,
        Signpost.class,
        TimeSpent.class,
        Who.class);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void codes_of_a_list_are_short_plain_and_different(Class<? extends Enum<?>> list) {
    List<String> codes =
        Stream.of(list.getEnumConstants()).map(item -> ((Code) item).code()).toList();

    assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z0-9-]{1,14}"));
  }

  @Test
  void all_items_together_fit_their_columns_and_the_envelope() {
    assertThat(Code.text(List.of(Signpost.values()))).hasSizeLessThanOrEqualTo(160);
    assertThat(
            Stream.of(Reason.values()).mapToInt(reason -> reason.code().length()).max().orElse(0))
        .isLessThanOrEqualTo(12);
  }

  @Test
  void a_code_that_is_in_no_list_is_a_fault() {
    assertThatThrownBy(() -> Code.of(Mode.class, "pigeon"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Code.of(Mode.class, "")).isNull();
  }
}
