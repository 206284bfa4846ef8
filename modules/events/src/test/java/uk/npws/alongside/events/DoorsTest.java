package uk.npws.alongside.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.events.Fixtures.AMINA;
import static uk.npws.alongside.events.Fixtures.BEN;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

class DoorsTest {

  private static final ForceId KENT = new ForceId("kent");
  private static final ForceId GWENT = new ForceId("gwent");
  private static final PersonCard AMINA_OF_KENT =
      new PersonCard(AMINA, "Amina Shah", "", "amina@kent.example", KENT, "Kent");

  private static Actor ben(Grant... grants) {
    return new Actor(BEN, KENT, Set.of(grants), null);
  }

  private static BookingOrder order(PersonId booker) {
    return BookingOrder.forSomebody(AMINA, booker);
  }

  @Test
  void anybody_books_for_oneself() {
    var amina = new Actor(AMINA, KENT, Set.of(), null);

    Doors.check(amina, AMINA_OF_KENT, BookingOrder.forOneself(AMINA));
  }

  @Test
  void a_colleague_does_not_book_for_a_colleague() {
    assertThatThrownBy(() -> Doors.check(ben(), AMINA_OF_KENT, order(BEN)))
        .hasMessageContaining("not-yours");
  }

  @Test
  void a_coordinator_books_for_the_own_force_only() {
    Doors.check(ben(new Grant(Role.COORDINATOR, KENT)), AMINA_OF_KENT, order(BEN));

    assertThatThrownBy(
            () -> Doors.check(ben(new Grant(Role.COORDINATOR, GWENT)), AMINA_OF_KENT, order(BEN)))
        .hasMessageContaining("not-yours");
  }

  @Test
  void a_trainer_has_no_national_rights() {
    assertThatThrownBy(
            () -> Doors.check(ben(new Grant(Role.TRAINER, null)), AMINA_OF_KENT, order(BEN)))
        .hasMessageContaining("not-yours");
  }

  @Test
  void the_national_team_books_for_anyone() {
    Doors.check(ben(new Grant(Role.NPWS, null)), AMINA_OF_KENT, order(BEN));
  }

  @Test
  void a_visitor_is_asked_to_sign_in() {
    assertThatThrownBy(() -> Doors.check(Actor.VISITOR, AMINA_OF_KENT, order(BEN)))
        .hasMessageContaining("signed-out");
  }

  @Test
  void only_the_national_team_sets_training_aside() {
    var order = order(BEN).overriding("trained abroad");

    assertThatThrownBy(
            () -> Doors.check(ben(new Grant(Role.COORDINATOR, KENT)), AMINA_OF_KENT, order))
        .hasMessageContaining("override-not-yours");
    Doors.check(ben(new Grant(Role.NPWS, null)), AMINA_OF_KENT, order);
  }

  @Test
  void nobody_tells_the_needs_of_somebody_else() {
    var order = order(BEN).needing(new BookingOrder.Wants("", "hearing loop"));

    assertThatThrownBy(() -> Doors.check(ben(new Grant(Role.NPWS, null)), AMINA_OF_KENT, order))
        .hasMessageContaining("not-yours");
  }

  @Test
  void nobody_decides_about_the_own_request() {
    var amina = new Actor(AMINA, KENT, Set.of(new Grant(Role.NPWS, null)), null);

    assertThatThrownBy(() -> Doors.checkDecision(amina, AMINA_OF_KENT))
        .hasMessageContaining("not-yours");
  }

  @Test
  void a_person_without_a_force_has_no_coordinator() {
    var volunteer = new PersonCard(AMINA, "Amina Shah", "", "a@home.example", null, "");

    assertThat(Doors.open(ben(new Grant(Role.COORDINATOR, KENT)), volunteer)).isFalse();
  }
}
