package uk.npws.alongside.portal.invitation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.Invitation;
import uk.npws.alongside.events.InvitationLists;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.Spreadsheet;

/**
 * Invitations as a spreadsheet, for the team: of one event by its reference, or all without an
 * answer.
 */
@WebServlet({"/desk/invitations.csv", "/desk/invitations.xlsx", "/desk/invited/*"})
public class InvitationsSheet extends Spreadsheet {

  @Inject Events events;
  @Inject InvitationLists lists;
  @Inject Owed owed;

  @Override
  protected List<String> columns() {
    return List.of(
        "invitation.event",
        "invitation.force",
        "invitation.state",
        "invitation.asked",
        "invitation.places",
        "invitation.names",
        "invitation.reply-by",
        "invitation.releases",
        "invitation.owed");
  }

  @Override
  protected Stream<List<?>> lines(Actor actor, HttpServletRequest request) {
    String reference = reference(request);
    var list =
        reference.isEmpty()
            ? lists.unanswered(actor)
            : lists.of(actor, events.find(actor, reference));
    return list.stream().map(this::line);
  }

  private List<?> line(InvitationLists.Line line) {
    Invitation invitation = line.invitation();
    return Arrays.asList(
        line.event().title(),
        line.force().name(),
        invitation == null ? "" : words.word(invitation.state()),
        invitation == null ? null : invitation.places(),
        line.places(),
        line.named(),
        invitation == null ? null : When.date(invitation.replyBy()),
        line.allocation() == null ? null : When.date(line.allocation().releases()),
        owed.of(line));
  }

  /** What stands between {@code /desk/invited/} and the ending; empty: of all events. */
  private static String reference(HttpServletRequest request) {
    return request.getPathInfo() == null
        ? ""
        : request.getPathInfo().replaceFirst("^/", "").replaceFirst("[.](csv|xlsx)$", "");
  }

  @Override
  protected String name(HttpServletRequest request) {
    return ("invitations-" + reference(request)).replaceAll("[^a-z0-9-]|-$", "");
  }
}
