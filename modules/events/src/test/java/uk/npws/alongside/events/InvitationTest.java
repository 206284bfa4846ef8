package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.BEN;
import static uk.npws.alongside.events.Fixtures.NIAMH;
import static uk.npws.alongside.events.Fixtures.NOW;
import static uk.npws.alongside.events.Fixtures.anEvent;
import static uk.npws.alongside.events.InvitationState.ACCEPTED;
import static uk.npws.alongside.events.InvitationState.DECLINED;
import static uk.npws.alongside.events.InvitationState.DRAFT;
import static uk.npws.alongside.events.InvitationState.EXPIRED;
import static uk.npws.alongside.events.InvitationState.OPENED;
import static uk.npws.alongside.events.InvitationState.SENT;
import static uk.npws.alongside.events.InvitationState.WITHDRAWN;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.Role;

class InvitationTest {

  private static final ForceId GWENT = new ForceId("gwent");
  private static final Instant REPLY = Instant.parse("2027-02-01T23:59:00Z");
  private static final Instant RELEASE = Instant.parse("2027-02-15T23:59:00Z");

  private static InvitationTerms terms(int places) {
    return new InvitationTerms(places, true, REPLY, RELEASE, "");
  }

  private static Invitation sent() {
    var invitation = new Invitation(anEvent().build(), GWENT, terms(3), NIAMH, NOW);
    invitation.send(NIAMH, NOW);
    return invitation;
  }

  private static Actor coordinator(String force) {
    var grant = new Grant(Role.COORDINATOR, new ForceId(force));
    return new Actor(AMINA, new ForceId(force), Set.of(grant), null);
  }

  @Test
  void a_force_knows_nothing_of_a_draft() {
    var draft = new Invitation(anEvent().build(), GWENT, terms(3), NIAMH, NOW);

    assertThat(draft.state()).isEqualTo(DRAFT);
    assertThat(ForceAccess.sees(coordinator("gwent"), draft)).isFalse();
    assertThat(draft.answerable(NOW)).isFalse();
  }

  @Test
  void opening_is_written_down_once() {
    var invitation = sent();

    assertThat(invitation.open(NOW)).isTrue();
    assertThat(invitation.open(NOW.plusSeconds(60))).isFalse();

    assertThat(invitation.state()).isEqualTo(OPENED);
    assertThat(invitation.opened()).isEqualTo(NOW);
  }

  @Test
  void some_of_the_places_are_accepted_and_the_answer_changes_until_the_reply_date() {
    var invitation = sent();
    invitation.accept(1, AMINA, NOW);

    invitation.accept(3, BEN, REPLY.minusSeconds(1));

    assertThat(invitation.accepted()).isEqualTo(3);
    assertThat(invitation.answeredBy()).isEqualTo(BEN);
    assertThatThrownBy(() -> invitation.accept(2, BEN, REPLY)).hasMessageContaining("too-late");
    assertThat(invitation.accepted()).isEqualTo(3);
  }

  @Test
  void more_than_were_offered_or_none_cannot_be_accepted() {
    var invitation = sent();

    for (int places : new int[] {0, -1, 4}) {
      assertThatThrownBy(() -> invitation.accept(places, AMINA, NOW))
          .hasMessageContaining("places-out-of-range");
    }
    assertThat(invitation.state()).isEqualTo(SENT);
  }

  @Test
  void a_force_that_declined_can_change_its_mind_in_time() {
    var invitation = sent();
    invitation.decline(DeclineReason.TOO_FAR, AMINA, NOW);
    assertThat(invitation.state()).isEqualTo(DECLINED);

    invitation.accept(2, AMINA, NOW);

    assertThat(invitation.state()).isEqualTo(ACCEPTED);
    assertThat(invitation.declinedFor()).isNull();
  }

  @Test
  void declining_wants_a_reason() {
    assertThatThrownBy(() -> sent().decline(null, AMINA, NOW))
        .hasMessageContaining("reason-missing");
  }

  @Test
  void nobody_answers_what_was_withdrawn_or_ran_out() {
    var withdrawn = sent();
    withdrawn.withdraw();
    var expired = sent();
    expired.expire();

    assertThatThrownBy(() -> withdrawn.accept(1, AMINA, NOW)).hasMessageContaining("not-from");
    assertThatThrownBy(() -> expired.accept(1, AMINA, NOW)).hasMessageContaining("not-from");
    assertThat(withdrawn.state()).isEqualTo(WITHDRAWN);
    assertThat(expired.state()).isEqualTo(EXPIRED);
  }

  @Test
  void what_came_to_nothing_is_sent_anew_as_if_nothing_had_been() {
    var invitation = sent();
    invitation.decline(DeclineReason.OTHER, AMINA, NOW);

    invitation.plan(terms(2), BEN, NOW);
    invitation.send(BEN, NOW.plusSeconds(5));

    assertThat(invitation.state()).isEqualTo(SENT);
    assertThat(invitation.places()).isEqualTo(2);
    assertThat(invitation.inviter()).isEqualTo(BEN);
    assertThat(invitation.answered()).isNull();
    assertThat(invitation.declinedFor()).isNull();
  }

  @Test
  void an_accepted_invitation_is_not_sent_again() {
    var invitation = sent();
    invitation.accept(1, AMINA, NOW);

    assertThatThrownBy(() -> invitation.send(NIAMH, NOW)).hasMessageContaining("not-from");
    assertThatThrownBy(() -> invitation.plan(terms(1), NIAMH, NOW))
        .hasMessageContaining("not-from");
  }

  @Test
  void each_reminder_is_owed_once_and_none_after_an_answer() {
    var invitation = sent();
    Instant first = REPLY.minus(Duration.ofDays(5));
    Instant second = REPLY.minus(Duration.ofDays(1));
    assertThat(invitation.reminderDue(first.minusSeconds(1))).isFalse();
    assertThat(invitation.reminderDue(first)).isTrue();

    invitation.remind(first);

    assertThat(invitation.reminderDue(second.minusSeconds(1))).isFalse();
    assertThat(invitation.reminderDue(second)).isTrue();
    invitation.accept(1, AMINA, second);
    assertThat(invitation.reminderDue(second)).isFalse();
  }

  @Test
  void names_are_asked_for_before_the_places_go_back_and_not_at_once_after_a_late_answer() {
    var invitation = sent();
    Instant first = invitation.releases().minus(Duration.ofDays(5));
    Instant second = invitation.releases().minus(Duration.ofDays(1));
    assertThat(invitation.namesReminderDue(first)).as("not answered").isFalse();

    invitation.remind(NOW);
    invitation.accept(2, AMINA, NOW.plusSeconds(60));

    assertThat(invitation.namesReminderDue(first.minusSeconds(1))).isFalse();
    assertThat(invitation.namesReminderDue(first)).isTrue();
    invitation.remind(first);
    assertThat(invitation.namesReminderDue(second.minusSeconds(1))).isFalse();
    assertThat(invitation.namesReminderDue(second)).isTrue();
    assertThat(invitation.namesReminderDue(invitation.releases())).isFalse();
  }

  @Test
  void what_was_sent_late_is_not_reminded_of_at_once() {
    var invitation = new Invitation(anEvent().build(), GWENT, terms(3), NIAMH, NOW);
    Instant late = REPLY.minus(Duration.ofDays(3));
    invitation.send(NIAMH, late);

    assertThat(invitation.reminderDue(late.plusSeconds(60))).isFalse();
    assertThat(invitation.reminderDue(REPLY.minus(Duration.ofHours(2)))).isTrue();
    assertThat(invitation.reminderDue(REPLY)).isFalse();
  }

  @Test
  void it_is_over_at_the_reply_date_and_when_the_event_begins() {
    var invitation = sent();

    assertThat(invitation.overdue(REPLY.minusSeconds(1))).isFalse();
    assertThat(invitation.overdue(REPLY)).isTrue();
    invitation.accept(1, AMINA, NOW);
    assertThat(invitation.overdue(REPLY)).isFalse();
  }

  @Test
  void only_the_force_its_deputy_and_the_team_see_it() {
    var invitation = sent();
    var ben = new Actor(BEN, GWENT, Set.of(), null);
    var team = new Actor(NIAMH, null, Set.of(new Grant(Role.NPWS, null)), null);

    assertThat(ForceAccess.sees(coordinator("gwent"), invitation)).isTrue();
    assertThat(ForceAccess.sees(coordinator("kent"), invitation)).isFalse();
    assertThat(ForceAccess.sees(team, invitation)).isTrue();
    assertThat(ForceAccess.ofForce(team, invitation)).isFalse();
    assertThat(ForceAccess.sees(ben, invitation)).isFalse();
    invitation.handTo(BEN, NOW);
    assertThat(ForceAccess.sees(ben, invitation)).isTrue();
    invitation.giveBack();
    assertThat(ForceAccess.sees(ben, invitation)).isFalse();
  }

  @Test
  void terms_are_possible_or_refused_beside_their_field() {
    assertThatThrownBy(() -> terms(0)).hasMessageContaining("field=places");
    assertThatThrownBy(() -> new InvitationTerms(1, true, null, RELEASE, ""))
        .hasMessageContaining("field=replyBy");
    assertThatThrownBy(() -> new InvitationTerms(1, true, RELEASE, REPLY, ""))
        .hasMessageContaining("field=releases");
    assertThatThrownBy(() -> new InvitationTerms(1, true, REPLY, RELEASE, "x".repeat(601)))
        .hasMessageContaining("field=message");
    var event = anEvent().build();
    var late = new InvitationTerms(1, true, REPLY, event.starts().plusSeconds(1), "");
    assertThatThrownBy(() -> new Invitation(event, GWENT, late, NIAMH, NOW))
        .hasMessageContaining("field=replyBy");
  }

  @Test
  void what_has_ended_can_only_be_sent_again() {
    for (InvitationState state : List.of(EXPIRED, WITHDRAWN)) {
      assertThat(state.next()).containsExactly(SENT);
    }
    assertThat(ACCEPTED.over()).isFalse();
    assertThat(Stream.of(InvitationState.values()).filter(InvitationState::unanswered))
        .containsExactly(SENT, OPENED);
  }

  @Test
  void an_event_by_invitation_is_closed_to_all_but_the_team_and_those_who_are_named() {
    var event = anEvent().byInvitation().build();
    var somebody = new BookingPolicy.Applicant(AMINA, true, false, "");
    var team = new Actor(NIAMH, null, Set.of(new Grant(Role.NPWS, null)), null);

    assertThat(BookingPolicy.objection(BookingPolicy.FOR_BOOKING, event, somebody, NOW))
        .hasValueSatisfying(no -> assertThat(no.key()).endsWith("by-invitation"));
    assertThat(BookingPolicy.objection(BookingPolicy.FOR_ANYBODY, event, null, NOW)).isPresent();
    assertThat(
            BookingPolicy.objection(BookingPolicy.FOR_BOOKING, event, somebody.through(team), NOW))
        .isEmpty();
    assertThat(BookingPolicy.objection(BookingPolicy.FOR_NAMING, event, somebody, NOW)).isEmpty();
  }

  @Test
  void every_letter_has_a_text() {
    assertThat(Arrays.stream(InvitationLetters.News.values()))
        .allSatisfy(
            news ->
                assertThat(Path.of("../../content/letters/" + news.kind() + ".en.txt"))
                    .content()
                    .startsWith("Subject: ")
                    .contains("\n\n", "{inviter}", "{inviterMail}")
                    .doesNotContain("!"));
  }
}
