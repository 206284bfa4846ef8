package uk.npws.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @Test
  void an_address_is_compared_in_lower_case_and_without_spaces_around() {
    assertThat(new EmailAddress(" Sam.Jones@Force.Police.UK "))
        .isEqualTo(new EmailAddress("sam.jones@force.police.uk"));
  }

  @Test
  void the_domain_is_what_stands_behind_the_sign() {
    assertThat(new EmailAddress("o'neill+x@psni.example").domain()).isEqualTo("psni.example");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "zoe.okonkwo", "@force.example", "a@b", "a b@c.example", "a@c.example\nBcc: x@y.example",
        "a..b@c.example", ".a@c.example", "a@-c.example", "zoë@c.example", "a@b@c.example",
        "a@c.example,d@e.example", "<a@c.example>"
      })
  void what_is_no_address_in_full_is_refused(String text) {
    assertThatThrownBy(() -> new EmailAddress(text))
        .extracting(thrown -> ((EmailRefused) thrown).key())
        .isEqualTo("email-refused.incomplete");
  }

  @Test
  void an_address_longer_than_mail_allows_is_refused() {
    assertThatThrownBy(() -> new EmailAddress("a".repeat(65) + "@c.example"))
        .isInstanceOf(EmailRefused.class);
    assertThatThrownBy(() -> new EmailAddress("a@" + "b.".repeat(126) + "example"))
        .isInstanceOf(EmailRefused.class);
  }
}
