package uk.npws.alongside.peerlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.peerlog.Logs.KENT;
import static uk.npws.alongside.peerlog.Logs.ZOE;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.peerlog.codes.Activity;
import uk.npws.alongside.peerlog.codes.AuthorRole;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.Role;

class AuthorTest {

  private static final ForceId SURREY = new ForceId("surrey");

  @Test
  void force_and_role_follow_from_the_account() {
    Author author = Author.of(actor(new Grant(Role.SUPPORTER, KENT)));

    assertThat(author).isEqualTo(new Author(ZOE, KENT, AuthorRole.SUPPORTER));
  }

  @Test
  void the_own_force_comes_before_another_one() {
    Author author =
        Author.of(actor(new Grant(Role.CHAMPION, SURREY), new Grant(Role.SUPPORTER, KENT)));

    assertThat(author.force()).isEqualTo(KENT);
  }

  @Test
  void a_champion_who_is_a_supporter_too_logs_as_a_champion() {
    Author author =
        Author.of(actor(new Grant(Role.SUPPORTER, KENT), new Grant(Role.CHAMPION, KENT)));

    assertThat(author.role()).isEqualTo(AuthorRole.CHAMPION);
  }

  @Test
  void nobody_else_has_a_log() {
    for (Actor outsider :
        new Actor[] {
          Actor.VISITOR,
          Actor.PORTAL,
          actor(),
          actor(new Grant(Role.NPWS, null)),
          actor(new Grant(Role.ADMINISTRATOR, null)),
          actor(new Grant(Role.TRAINER, null)),
          new Actor(null, KENT, Set.of(new Grant(Role.SUPPORTER, KENT)), null)
        }) {
      assertThatThrownBy(() -> Author.of(outsider)).isInstanceOf(LogRefused.class);
    }
  }

  @Test
  void time_with_a_team_is_logged_by_those_who_may_have_one() {
    var supporter = new Author(ZOE, KENT, AuthorRole.SUPPORTER);
    var champion = new Author(ZOE, KENT, AuthorRole.CHAMPION);

    assertThat(champion.mayLog(Activity.CHAMPION_GROUP)).isTrue();
    assertThat(supporter.mayLog(Activity.CHAMPION_GROUP)).isFalse();
    assertThatThrownBy(() -> supporter.requireToLog(Logs.of(Activity.CHAMPION_ONE_TO_ONE)))
        .isInstanceOf(LogRefused.class);
  }

  private static Actor actor(Grant... grants) {
    return new Actor(ZOE, KENT, Set.of(grants), null);
  }
}
