package uk.npws.alongside.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditSealTest {

  private static final Secrets SECRETS = new Secrets("a secret of this installation, long enough");
  private static final UUID ID = UUID.fromString("0190a5c0-0000-7000-8000-000000000001");
  private static final Instant AT = Instant.parse("2027-03-02T09:30:00Z");
  private static final AuditEntry.Who WHO = new AuditEntry.Who(ID, "npws", "10.0.0.1");

  @Test
  void the_seal_changes_with_every_part_of_the_entry() {
    byte[] seal = seal(WHO, "booking confirmed", "booking", "7", "on behalf");

    assertThat(seal(WHO, "booking confirmed", "booking", "7", "on behalf")).isEqualTo(seal);
    assertThat(seal(AuditEntry.Who.PORTAL, "booking confirmed", "booking", "7", "on behalf"))
        .isNotEqualTo(seal);
    assertThat(seal(WHO, "booking cancelled", "booking", "7", "on behalf")).isNotEqualTo(seal);
    assertThat(seal(WHO, "booking confirmed", "letter", "7", "on behalf")).isNotEqualTo(seal);
    assertThat(seal(WHO, "booking confirmed", "booking", "8", "on behalf")).isNotEqualTo(seal);
    assertThat(seal(WHO, "booking confirmed", "booking", "7", "")).isNotEqualTo(seal);
  }

  @Test
  void words_cannot_move_from_one_part_to_the_next() {
    assertThat(seal(WHO, "a", "bc", "7", "")).isNotEqualTo(seal(WHO, "ab", "c", "7", ""));
  }

  @Test
  void a_link_depends_on_its_place_and_on_the_link_before() {
    byte[] seal = seal(WHO, "a", "b", "c", "");
    byte[] first = AuditLink.expected(1, ID, seal, AuditLink.NOTHING_BEFORE, SECRETS);

    assertThat(AuditLink.expected(2, ID, seal, AuditLink.NOTHING_BEFORE, SECRETS))
        .isNotEqualTo(first);
    assertThat(AuditLink.expected(1, ID, seal, first, SECRETS)).isNotEqualTo(first);
  }

  private static byte[] seal(
      AuditEntry.Who who, String action, String kind, String subject, String detail) {
    return AuditEntry.seal(SECRETS, ID, AT, who, action, kind, subject, detail);
  }
}
