package uk.npws.alongside.portal.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import uk.npws.alongside.events.InvitationLists;
import uk.npws.alongside.events.InvitationState;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.portal.frame.Words;

/** What is still owed of an invitation, and by when, in words. */
@Named("owed")
@ApplicationScoped
public class Owed {

  @Inject Words words;
  @Inject Clock clock;

  /** {@code An answer by Monday 1 March 2027}, or an empty text where nothing is owed. */
  public String of(InvitationLists.Line line) {
    if (line.answerOwed()) {
      return words.of("invitation.owed.answer", When.day(line.invitation().replyBy()));
    }
    int names = names(line);
    if (names > 0) {
      return words.count("invitation.owed.names", names, When.day(line.allocation().releases()));
    }
    boolean draft = line.invitation() != null && line.invitation().state() == InvitationState.DRAFT;
    return draft ? words.get("invitation.owed.send") : "";
  }

  /** How many people are to be named still. */
  public int names(InvitationLists.Line line) {
    return line.namesOwed(clock.instant());
  }
}
