package uk.npws.alongside.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.npws.alongside.awards.Fixtures.MISTAKE;
import static uk.npws.alongside.awards.Fixtures.NIAMH_OF_NPWS;
import static uk.npws.alongside.awards.Fixtures.NOW;
import static uk.npws.alongside.awards.Fixtures.PACKAGE_AWARD;
import static uk.npws.alongside.awards.Fixtures.TODAY;
import static uk.npws.alongside.awards.Fixtures.aPackageCertificate;
import static uk.npws.alongside.awards.Fixtures.completed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a certificate whose package asked for more: the awards' half of the matrix. */
class KeepingUpTest {

  private static final EndReason NOT_KEPT_UP = new EndReason("not done by its day");

  private static Certificate in(CertificateState state) {
    Certificate certificate = aPackageCertificate();
    switch (state) {
      case ISSUED -> {}
      case REVOKED -> certificate.revoke(NIAMH_OF_NPWS, MISTAKE, NOW);
      case REPLACED ->
          certificate.replace(
              certificate.facts().corrected("Siân L", Serial.of("CIP", 2027, 6)),
              NIAMH_OF_NPWS,
              MISTAKE,
              NOW);
      case LAPSED -> certificate.lapse(NOT_KEPT_UP, NOW);
    }
    return certificate;
  }

  @ParameterizedTest
  @CsvSource({
    // state,  standing, can lapse, completing again makes another, of cycle
    "ISSUED,   VALID,    true,  false, 2",
    "LAPSED,   EXPIRED,  false, true,  2",
    "REVOKED,  REVOKED,  false, true,  1",
    "REPLACED, REPLACED, false, true,  1",
  })
  void what_a_lapse_and_a_renewal_mean_in_each_state(
      CertificateState state, Standing standing, boolean lapses, boolean renewable, int cycle) {
    Certificate certificate = in(state);

    assertThat(certificate.standing(TODAY)).isEqualTo(standing);
    assertThat(certificate.renewable(TODAY)).isEqualTo(renewable);
    assertThat(certificate.followingCycle()).isEqualTo(cycle);
    if (lapses) {
      certificate.lapse(NOT_KEPT_UP, NOW);
      assertThat(certificate.standing(TODAY)).isEqualTo(Standing.EXPIRED);
    } else {
      assertThatThrownBy(() -> certificate.lapse(NOT_KEPT_UP, NOW))
          .hasMessageContaining("ended-already");
    }
  }

  @Test
  void until_the_day_the_award_stays_valid_and_after_it_is_out_of_date_with_its_day() {
    Certificate certificate = aPackageCertificate();
    assertThat(Verdict.about(certificate, null, NOW).answer()).isEqualTo(Verdict.Answer.VALID);

    certificate.lapse(NOT_KEPT_UP, NOW);

    Verdict verdict = Verdict.about(certificate, null, NOW);
    assertThat(verdict.answer()).isEqualTo(Verdict.Answer.EXPIRED);
    assertThat(verdict.endedOn()).isEqualTo(TODAY);
    assertThat(verdict.certificate()).isEqualTo(certificate.facts());
    assertThat(CertificateDetails.forTheTeam(certificate, TODAY).stands()).isFalse();
  }

  @Test
  void the_hours_on_a_certificate_are_those_of_the_pages_that_were_done() {
    Earning earning = Earning.of(completed(2, 78, false), PACKAGE_AWARD);
    CertificateFacts facts = earning.facts("Siân", "", Serial.of("CIP", 2027, 7));

    assertThat(facts.minutes()).isEqualTo(78);
    assertThat(facts.statement()).isEqualTo("read and confirmed every page of the");
    assertThat(earning.sourceId()).isEqualTo("champion-information/2");
  }

  @Test
  void where_credit_stood_in_the_certificate_says_so() {
    CertificateFacts facts =
        Earning.of(completed(1, 0, true), PACKAGE_AWARD)
            .facts("Siân", "", Serial.of("CIP", 2027, 8));

    assertThat(facts.statement()).isEqualTo("has credit for earlier learning in the");
    assertThat(facts.minutes()).isZero();
  }
}
