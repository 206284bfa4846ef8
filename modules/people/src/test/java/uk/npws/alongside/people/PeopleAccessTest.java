package uk.npws.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static uk.npws.alongside.people.Nationwide.GWENT;
import static uk.npws.alongside.people.Nationwide.WEST_YORKSHIRE;
import static uk.npws.alongside.people.Nationwide.administrator;
import static uk.npws.alongside.people.Nationwide.amina;
import static uk.npws.alongside.people.Nationwide.coordinatorOf;
import static uk.npws.alongside.people.Nationwide.holding;
import static uk.npws.alongside.people.PersonTest.assertRefused;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleAccessTest {

  private static final PeopleFilter EVERYBODY = PeopleFilter.named("", 50);

  @Test
  void a_coordinator_sees_the_own_force_whatever_force_was_asked_for() {
    PeopleFilter narrowed =
        PeopleAccess.narrowed(coordinatorOf(WEST_YORKSHIRE), EVERYBODY.of(GWENT));

    assertThat(narrowed.force()).isEqualTo(WEST_YORKSHIRE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ADMINISTRATOR", "NPWS", "AUDITOR"})
  void those_who_look_after_the_nation_see_every_force(Role role) {
    PeopleFilter narrowed = PeopleAccess.narrowed(holding(new Grant(role, null)), EVERYBODY);

    assertThat(narrowed.force()).isNull();
  }

  @Test
  void members_supporters_champions_and_trainers_list_nobody() {
    for (Role role : Set.of(Role.MEMBER, Role.TRAINER)) {
      assertRefused(
          "person-refused.not-yours",
          () -> PeopleAccess.narrowed(holding(new Grant(role, null)), EVERYBODY));
    }
    for (Role role : Set.of(Role.SUPPORTER, Role.CHAMPION)) {
      assertRefused(
          "person-refused.not-yours",
          () -> PeopleAccess.narrowed(holding(new Grant(role, WEST_YORKSHIRE)), EVERYBODY));
    }
  }

  @Test
  void nothing_is_written_down_in_a_role_that_is_not_held() {
    assertRefused("person-refused.not-yours", () -> coordinatorOf(GWENT).as(Role.NPWS));
    assertThat(coordinatorOf(GWENT).as(Role.COORDINATOR).role()).isEqualTo("coordinator");
    assertThat(Actor.PORTAL.as(Role.TRAINER).role()).isEqualTo("portal");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"AUDITOR"},
      mode = EnumSource.Mode.EXCLUDE)
  void only_auditors_read_the_audit_trail(Role role) {
    var desk = new AuditDesk();
    Actor reader = holding(new Grant(role, role.ofForce() ? GWENT : null));

    assertRefused("person-refused.not-yours", () -> desk.list(reader, null, 0, 1));
    assertRefused("person-refused.not-yours", () -> desk.verify(reader));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"NPWS", "ADMINISTRATOR"},
      mode = EnumSource.Mode.EXCLUDE)
  void only_the_national_team_and_administrators_read_letters(Role role) {
    var desk = new LetterDesk();
    Actor reader = holding(new Grant(role, role.ofForce() ? GWENT : null));

    assertRefused("person-refused.not-yours", () -> desk.list(reader, null, "", 0, 1));
    assertRefused("person-refused.not-yours", () -> desk.count(reader, null));
    assertRefused("person-refused.not-yours", () -> desk.find(reader, null));
    assertRefused("person-refused.not-yours", () -> desk.sendAgain(reader, null));
  }

  @Test
  void somebody_of_another_force_does_not_exist_for_a_coordinator() {
    assertRefused(
        "person-refused.unknown", () -> PeopleAccess.requireSight(coordinatorOf(GWENT), amina()));
  }

  @Test
  void everybody_sees_themselves() {
    Person amina = amina();
    Actor herself = new Actor(amina.id(), null, Set.of(), null);

    assertThatCode(() -> PeopleAccess.requireSight(herself, amina)).doesNotThrowAnyException();
  }

  @Test
  void a_coordinator_enters_people_of_the_own_force_only() {
    Actor coordinator = coordinatorOf(WEST_YORKSHIRE);

    assertThat(PeopleAccess.requireToEnter(coordinator, WEST_YORKSHIRE))
        .isEqualTo(Role.COORDINATOR);
    assertRefused(
        "person-refused.not-of-your-force", () -> PeopleAccess.requireToEnter(coordinator, GWENT));
    assertRefused(
        "person-refused.not-of-your-force", () -> PeopleAccess.requireToEnter(coordinator, null));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ADMINISTRATOR"},
      mode = EnumSource.Mode.EXCLUDE)
  void only_administrators_give_roles(Role role) {
    Actor actor = holding(new Grant(role, role.ofForce() ? WEST_YORKSHIRE : null));

    assertRefused("role-refused.not-yours", () -> PeopleAccess.requireToGrant(actor, amina().id()));
  }

  @Test
  void not_even_an_administrator_changes_the_own_roles_or_state() {
    Actor administrator = administrator();

    assertRefused(
        "role-refused.oneself",
        () -> PeopleAccess.requireToGrant(administrator, administrator.person()));
    assertRefused(
        "person-refused.oneself",
        () -> PeopleAccess.requireToDisable(administrator, administrator.person()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ADMINISTRATOR", "AUDITOR"},
      mode = EnumSource.Mode.EXCLUDE)
  void what_is_held_of_others_is_for_administrators_and_auditors(Role role) {
    Actor actor = holding(new Grant(role, role.ofForce() ? WEST_YORKSHIRE : null));

    assertRefused(
        "person-refused.not-yours", () -> PeopleAccess.requireToExport(actor, amina().id()));
  }

  @Test
  void everybody_gets_what_is_held_of_oneself() {
    Person amina = amina();
    Actor herself = new Actor(amina.id(), null, Set.of(), null);

    assertThat(PeopleAccess.requireToExport(herself, amina.id())).isEqualTo(Role.MEMBER);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ADMINISTRATOR"},
      mode = EnumSource.Mode.EXCLUDE)
  void only_administrators_erase(Role role) {
    Actor actor = holding(new Grant(role, role.ofForce() ? WEST_YORKSHIRE : null));

    assertRefused(
        "person-refused.not-yours", () -> PeopleAccess.requireToErase(actor, amina().id()));
  }

  @Test
  void nobody_erases_oneself() {
    Actor administrator = administrator();

    assertRefused(
        "person-refused.oneself",
        () -> PeopleAccess.requireToErase(administrator, administrator.person()));
  }

  @Test
  void a_filter_keeps_its_words_from_being_a_pattern() {
    assertThat(PeopleFilter.named("50%_!", 10).pattern()).isEqualTo("%50!%!_!!%");
  }

  @Test
  void words_with_accents_are_looked_for_in_names_only() {
    assertThat(PeopleFilter.named("Siân", 10).mayBeOfAddress()).isFalse();
    assertThat(PeopleFilter.named("sian", 10).mayBeOfAddress()).isTrue();
    assertThat(PeopleFilter.named("", 10).mayBeOfAddress()).isFalse();
  }

  @Test
  void a_page_has_between_one_and_two_hundred_people() {
    assertThat(PeopleFilter.named("", 0).most()).isEqualTo(1);
    assertThat(PeopleFilter.named("", 100_000).most()).isEqualTo(200);
  }
}
