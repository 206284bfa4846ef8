package uk.npws.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.learning.APackage.AMINA;
import static uk.npws.alongside.learning.APackage.aPackage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.people.PersonId;

class CreditTest {

  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  private static final PersonId NIAMH = new PersonId(new UUID(1, 3));
  private static final CreditReason WHY = new CreditReason("Seen the certificate.");
  private static final UUID ONE = new UUID(5, 1);
  private static final LearningPackage PACK =
      aPackage().withPage("one").withChecked("two").withReflection("three").build();

  private static Progress begun() {
    return new Progress(AMINA, PACK.id(), "one", NOW);
  }

  private static Page page(String id) {
    return PACK.page(id).orElseThrow();
  }

  private static Credit asked() {
    return new Credit(AMINA, PACK.id(), "two", new Evidence("A course in Leeds, 2025"), NOW);
  }

  @Test
  void a_credited_page_is_done_with_its_questions_and_counts_no_learning_time() {
    Progress progress = begun();
    progress.confirm(page("one"));

    progress.credit(page("two"), ONE);

    var standing = new Standing(PACK, progress);
    assertThat(standing.done(page("two"))).isTrue();
    assertThat(standing.open(page("two"))).isEmpty();
    assertThat(standing.credited(page("two"))).isTrue();
    assertThat(standing.minutesDone()).isEqualTo(5);
    assertThat(standing.minutesLeft()).isEqualTo(5);
    assertThat(standing.restsOnCredit()).isTrue();
  }

  @Test
  void credit_for_everything_completes_and_the_completion_says_so() {
    Progress progress = begun();
    PACK.pages().forEach(page -> progress.credit(page, ONE));

    var completion = new Completion(AMINA, new Standing(PACK, progress), NOW);

    assertThat(new Standing(PACK, progress).complete()).isTrue();
    assertThat(completion.credited()).isTrue();
    assertThat(completion.minutes()).isZero();
    assertThat(completion.told("First aid").credited()).isTrue();
  }

  @Test
  void taking_it_back_opens_what_it_stood_in_for_and_nothing_else() {
    Progress progress = begun();
    progress.confirm(page("one"));
    progress.credit(page("two"), ONE);
    progress.credit(page("three"), new UUID(5, 2));

    assertThat(progress.uncredit(ONE)).containsExactly("two");

    var standing = new Standing(PACK, progress);
    assertThat(standing.done(page("one"))).isTrue();
    assertThat(standing.done(page("two"))).isFalse();
    assertThat(standing.done(page("three"))).isTrue();
  }

  @Test
  void what_the_learner_did_is_not_credited_over_and_stays_when_credit_is_taken_back() {
    Progress progress = begun();
    progress.confirm(page("one"));

    assertThat(progress.credit(page("one"), ONE)).isFalse();
    progress.uncredit(ONE);

    assertThat(progress.done(page("one"))).isTrue();
    assertThat(progress.credited(page("one"))).isFalse();
  }

  @Test
  void doing_a_credited_page_oneself_makes_it_ones_own() {
    Progress progress = begun();
    progress.credit(page("one"), ONE);

    progress.confirm(page("one"));

    assertThat(progress.credited(page("one"))).isFalse();
    assertThat(progress.uncredit(ONE)).isEmpty();
    assertThat(new Standing(PACK, progress).minutesDone()).isEqualTo(5);
  }

  @Test
  void a_credit_is_decided_once_and_only_a_granted_one_is_taken_back() {
    Credit granted = asked();
    granted.grant(NIAMH, WHY, NOW);
    Credit declined = asked();
    declined.decline(NIAMH, WHY, NOW);

    assertThatThrownBy(() -> granted.decline(NIAMH, WHY, NOW))
        .hasMessageContaining("decided-already");
    assertThatThrownBy(() -> declined.revoke(NIAMH, WHY, NOW))
        .hasMessageContaining("decided-already");
    assertThatThrownBy(() -> asked().revoke(NIAMH, WHY, NOW))
        .hasMessageContaining("decided-already");
    granted.revoke(NIAMH, new CreditReason("It was somebody else’s."), NOW);
    assertThat(granted.state()).isEqualTo(CreditState.REVOKED);
    assertThat(granted.reason()).isEqualTo("It was somebody else’s.");
    assertThat(granted.decided()).isEqualTo(NOW);
  }

  @ParameterizedTest
  @EnumSource(CreditState.class)
  void no_state_leads_back(CreditState state) {
    assertThat(state.next()).doesNotContain(CreditState.ASKED, state);
  }

  @Test
  void evidence_and_reason_are_wanted_and_not_endless() {
    for (String nothing : List.of("", "  \n ")) {
      assertThatThrownBy(() -> new Evidence(nothing)).hasMessageContaining("without-evidence");
      assertThatThrownBy(() -> new CreditReason(nothing)).hasMessageContaining("without-reason");
    }
    assertThatThrownBy(() -> new Evidence("x".repeat(1001)))
        .hasMessageContaining("evidence-too-long");
    assertThatThrownBy(() -> new CreditReason("x".repeat(501)))
        .hasMessageContaining("reason-too-long");
  }
}
