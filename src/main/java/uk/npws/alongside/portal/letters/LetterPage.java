package uk.npws.alongside.portal.letters;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.people.LetterDesk;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** One letter as it was written, and sending it again. */
@Named
@RequestScoped
public class LetterPage {

  @Inject LetterDesk desk;
  @Inject CurrentActor me;
  @Inject Notices notices;

  @Inject
  @Param(name = "letter")
  String id;

  private Letter letter;

  @PostConstruct
  void find() {
    letter = desk.find(me.actor(), uuid());
  }

  private UUID uuid() {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException odd) {
      return new UUID(0, 0);
    }
  }

  /** Puts the letter back at the head of the outbox. */
  public String sendAgain() {
    desk.sendAgain(me.actor(), letter.id());
    notices.good("letters.sent-again", letter.recipientName());
    return "/desk/letters/" + letter.id();
  }

  /** The text, without what would let its reader in as the recipient. */
  public String getText() {
    return withoutTickets(letter.body());
  }

  /** Whether the text is shown short of a link that only the recipient may follow. */
  public boolean isCutShort() {
    return !getText().equals(letter.body());
  }

  /**
   * Cuts the ticket off links that open an account, choose a password, or act for the recipient
   * without signing in: whoever reads letters at the desk must not be able to use them.
   */
  static String withoutTickets(String body) {
    return body.replaceAll("(https?://\\S*/)[A-Z0-9]{20,}", "$1…")
        .replaceAll("(https?://\\S*/(?:cannot-come|feedback|digest)/)[A-Za-z0-9_-]{43}", "$1…");
  }

  public Letter getLetter() {
    return letter;
  }
}
