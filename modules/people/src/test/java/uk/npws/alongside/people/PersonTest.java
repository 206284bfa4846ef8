package uk.npws.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.people.Nationwide.NOW;
import static uk.npws.alongside.people.Nationwide.WEST_YORKSHIRE;
import static uk.npws.alongside.people.Nationwide.amina;

import org.junit.jupiter.api.Test;
import uk.npws.alongside.foundation.Refusal;

class PersonTest {

  private static final Grant SUPPORTER = new Grant(Role.SUPPORTER, WEST_YORKSHIRE);

  @Test
  void somebody_new_is_active_and_holds_no_role() {
    Person amina = amina();

    assertThat(amina.state()).isEqualTo(PersonState.ACTIVE);
    assertThat(amina.grants()).isEmpty();
    assertThat(amina.needsSecondFactor()).isFalse();
  }

  @Test
  void a_role_is_held_once_and_asks_for_a_second_factor() {
    Person amina = amina();

    amina.grant(SUPPORTER, NOW);

    assertThat(amina.grants()).containsExactly(SUPPORTER);
    assertThat(amina.needsSecondFactor()).isTrue();
    assertRefused("role-refused.held-already", () -> amina.grant(SUPPORTER, NOW));
  }

  @Test
  void a_role_taken_away_is_gone_and_cannot_be_taken_twice() {
    Person amina = amina();
    amina.grant(SUPPORTER, NOW);

    amina.revoke(SUPPORTER);

    assertThat(amina.grants()).isEmpty();
    assertRefused("role-refused.not-held", () -> amina.revoke(SUPPORTER));
  }

  @Test
  void the_role_of_a_member_is_everybodys_and_is_not_given() {
    assertRefused(
        "role-refused.everybodys", () -> amina().grant(new Grant(Role.MEMBER, null), NOW));
  }

  @Test
  void somebody_disabled_gets_no_role_until_enabled() {
    Person amina = amina();
    amina.disable();

    assertRefused("person-refused.not-active", () -> amina.grant(SUPPORTER, NOW));

    amina.enable();
    amina.grant(SUPPORTER, NOW);
    assertThat(amina.grants()).hasSize(1);
  }

  @Test
  void nobody_is_disabled_twice_or_enabled_unasked() {
    Person amina = amina();

    assertRefused("person-refused.cannot-become", amina::enable);
    amina.disable();
    assertRefused("person-refused.cannot-become", amina::disable);
  }

  @Test
  void nothing_follows_being_erased() {
    assertThat(PersonState.ERASED.next()).isEmpty();
  }

  @Test
  void of_somebody_erased_nothing_is_left_that_says_who_it_was() {
    Person amina = amina();
    amina.grant(SUPPORTER, NOW);

    amina.erase();

    assertThat(amina.name()).isEqualTo(amina.printedName()).isEqualTo("Somebody erased");
    assertThat(amina.email()).isNull();
    assertThat(amina.kind()).isNull();
    assertThat(amina.grants()).isEmpty();
    assertThat(amina.card().reachable()).isFalse();
    assertThat(amina.force()).isEqualTo(WEST_YORKSHIRE);
  }

  @Test
  void somebody_erased_is_never_anybody_again() {
    Person amina = amina();
    amina.erase();
    PrintedName name = new PrintedName("Amina Patel");

    assertRefused("person-refused.erased", amina::enable);
    assertRefused("person-refused.erased", amina::erase);
    assertRefused("person-refused.erased", () -> amina.grant(SUPPORTER, NOW));
    assertRefused("person-refused.erased", () -> amina.rename(name, name, PersonKind.STAFF));
    assertRefused("person-refused.erased", () -> amina.moveTo(new EmailAddress("a@b.example")));
    assertRefused("person-refused.erased", () -> amina.transferTo(null));
  }

  @Test
  void a_card_says_name_and_force() {
    PersonCard card = amina().card();

    assertThat(card.name()).isEqualTo("Amina Patel");
    assertThat(card.firstName()).isEqualTo("Amina");
    assertThat(card.forceName()).isEqualTo("West Yorkshire Police");
  }

  @Test
  void a_greeting_leaves_a_title_out_unless_only_a_surname_follows() {
    PersonCard doctor = Nationwide.person("Dr Amira Haddad", "a@clinic.example", null).card();
    PersonCard surname = Nationwide.person("Dr. Haddad", "h@clinic.example", null).card();

    assertThat(doctor.firstName()).isEqualTo("Amira");
    assertThat(surname.firstName()).isEqualTo("Dr. Haddad");
  }

  @Test
  void somebody_of_no_force_has_a_card_too() {
    PersonCard card = Nationwide.person("Jo Bloggs", "jo@clinic.example", null).card();

    assertThat(card.force()).isNull();
    assertThat(card.forceName()).isEmpty();
  }

  @Test
  void a_role_of_a_force_wants_a_force_and_others_none() {
    assertThatThrownBy(() -> new Grant(Role.COORDINATOR, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Grant(Role.NPWS, WEST_YORKSHIRE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static void assertRefused(String key, Runnable what) {
    assertThatThrownBy(what::run)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
