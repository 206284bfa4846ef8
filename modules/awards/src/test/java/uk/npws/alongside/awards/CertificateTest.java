package uk.npws.alongside.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.awards.Fixtures.MISTAKE;
import static uk.npws.alongside.awards.Fixtures.NIAMH_OF_NPWS;
import static uk.npws.alongside.awards.Fixtures.NOW;
import static uk.npws.alongside.awards.Fixtures.TODAY;
import static uk.npws.alongside.awards.Fixtures.aCertificate;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CertificateTest {

  @Test
  void a_certificate_is_valid_through_its_last_day_and_out_of_date_after_it() {
    var certificate = aCertificate();

    assertThat(certificate.standing(LocalDate.of(2030, 3, 3))).isEqualTo(Standing.VALID);
    assertThat(certificate.standing(LocalDate.of(2030, 3, 4))).isEqualTo(Standing.EXPIRED);
  }

  @Test
  void a_revoked_certificate_says_so_even_when_it_would_have_run_out() {
    var certificate = aCertificate();

    certificate.revoke(NIAMH_OF_NPWS, MISTAKE, NOW);

    assertThat(certificate.standing(LocalDate.of(2031, 1, 1))).isEqualTo(Standing.REVOKED);
    assertThat(certificate.reason()).isEqualTo("issued by mistake");
  }

  @Test
  void the_name_of_somebody_erased_stands_while_the_certificate_is_valid() {
    var certificate = aCertificate();

    certificate.forgetHolder(TODAY);

    assertThat(certificate.facts().printedName()).isEqualTo("Siân Llewellyn");
    assertThat(certificate.holderErased()).isTrue();
  }

  @Test
  void the_name_of_somebody_erased_goes_when_the_certificate_ends() {
    var ranOut = aCertificate();
    var revoked = aCertificate();

    ranOut.forgetHolder(LocalDate.of(2030, 3, 4));
    revoked.forgetHolder(TODAY);
    revoked.revoke(NIAMH_OF_NPWS, MISTAKE, NOW);

    assertThat(ranOut.facts().printedName()).isEqualTo("Somebody erased");
    assertThat(revoked.facts().printedName()).isEqualTo("Somebody erased");
    assertThat(revoked.facts().serial()).isEqualTo(aCertificate().facts().serial());
  }

  @Test
  void what_has_ended_does_not_end_again() {
    var certificate = aCertificate();
    certificate.revoke(NIAMH_OF_NPWS, MISTAKE, NOW);

    assertThatThrownBy(() -> certificate.revoke(NIAMH_OF_NPWS, MISTAKE, NOW))
        .isInstanceOf(CertificateRefused.class)
        .hasMessageContaining("certificate-refused.ended-already");
  }

  @Test
  void a_correction_keeps_award_days_and_cycle_and_changes_name_serial_and_code() {
    var old = aCertificate();
    var corrected = old.facts().corrected("Siân Llewelyn", Serial.of("TTT", 2027, 413));

    var successor = old.replace(corrected, NIAMH_OF_NPWS, MISTAKE, NOW);

    assertThat(old.standing(TODAY)).isEqualTo(Standing.REPLACED);
    assertThat(old.replacedBy()).isEqualTo(successor.id());
    assertThat(old.facts().printedName()).isEqualTo("Siân Llewellyn");
    assertThat(successor.standing(TODAY)).isEqualTo(Standing.VALID);
    assertThat(successor.cycle()).isEqualTo(1);
    assertThat(successor.facts().to()).isEqualTo(old.facts().to());
    assertThat(successor.facts().validUntil()).isEqualTo(old.facts().validUntil());
    assertThat(successor.facts().code()).isNotEqualTo(old.facts().code());
  }

  @Test
  void earning_it_again_while_it_is_valid_makes_no_other() {
    var certificate = aCertificate();

    assertThat(certificate.renewable(LocalDate.of(2029, 6, 1))).isFalse();
  }

  @Test
  void earning_it_again_after_it_ran_out_is_the_next_cycle() {
    var certificate = aCertificate();

    assertThat(certificate.renewable(LocalDate.of(2030, 6, 1))).isTrue();
    assertThat(certificate.followingCycle()).isEqualTo(2);
  }

  @Test
  void earning_it_again_after_it_was_revoked_is_the_same_cycle() {
    var certificate = aCertificate();
    certificate.revoke(NIAMH_OF_NPWS, MISTAKE, NOW);

    assertThat(certificate.renewable(TODAY)).isTrue();
    assertThat(certificate.followingCycle()).isEqualTo(1);
  }

  @Test
  void a_reason_is_wanted_and_may_not_be_endless() {
    assertThatThrownBy(() -> new EndReason("  "))
        .hasMessageContaining("certificate-refused.without-reason");
    assertThatThrownBy(() -> new EndReason("x".repeat(501)))
        .hasMessageContaining("certificate-refused.reason-too-long");
  }
}
