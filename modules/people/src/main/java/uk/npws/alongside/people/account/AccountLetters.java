package uk.npws.alongside.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.people.PersonCard;

/** The letters about accounts; their words are in {@code content/letters/account-*}. */
@ApplicationScoped
class AccountLetters {

  @Inject Outbox outbox;

  /** To a person, at the address that is known. */
  void post(String kind, PersonCard to, String path, Map<String, String> facts) {
    post(kind, to.id().value(), to.name(), to.email(), path, facts);
  }

  /** To an address that is still to be verified. */
  void post(
      String kind, UUID about, String name, String email, String path, Map<String, String> more) {
    var facts = new HashMap<>(more);
    facts.put("name", name);
    facts.put("link", Setting.ADDRESS.value() + path);
    facts.put("portal", Setting.ADDRESS.value());
    outbox.post(kind, about, new Letter.Recipient(name, email), facts);
  }
}
