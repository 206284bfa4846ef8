package uk.npws.alongside.portal.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The letters that were sent, and one of them. */
@Named("demoMailbox")
@RequestScoped
public class MailboxPage {

  @Inject DemoMailbox mailbox;

  private String to = "";
  private String id;
  private List<DemoEnvelope> letters;
  private DemoLetter letter;

  /** Finds the letter of this address, or says that there is none. */
  public void open() {
    letter = mailbox.letter(id).orElseThrow(LetterRefused::missing);
  }

  public List<DemoEnvelope> getLetters() {
    if (letters == null) {
      letters = mailbox.envelopes(to == null ? "" : to);
    }
    return letters;
  }

  public DemoLetter getLetter() {
    return letter;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
