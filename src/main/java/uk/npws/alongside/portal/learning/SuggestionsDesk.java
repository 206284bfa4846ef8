package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.npws.alongside.learning.suggestion.Reviews;
import uk.npws.alongside.learning.suggestion.SuggestionState;
import uk.npws.alongside.learning.suggestion.Suggestions;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.portal.frame.CurrentActor;

/** What readers suggest, what waits for the maintainers, and which pages are due for a review. */
@Named
@RequestScoped
public class SuggestionsDesk {

  @Inject Suggestions suggestions;
  @Inject Reviews reviews;
  @Inject CurrentActor me;

  private List<Suggestions.Standing> waiting;
  private List<Suggestions.Standing> approved;
  private Map<PersonId, PersonCard> persons;
  private List<Reviews.Due> overdue;

  public List<Suggestions.Standing> getWaiting() {
    if (waiting == null) {
      waiting = suggestions.in(me.actor(), SuggestionState.WAITING);
    }
    return waiting;
  }

  /** Approved and not yet in the portal. */
  public List<Suggestions.Standing> getApproved() {
    if (approved == null) {
      approved =
          suggestions.in(me.actor(), SuggestionState.APPROVED).stream()
              .filter(one -> !one.applied())
              .toList();
    }
    return approved;
  }

  public List<Reviews.Due> getOverdue() {
    if (overdue == null) {
      overdue = reviews.overdue(me.actor());
    }
    return overdue;
  }

  /** Whether the reader can do something about it now. */
  public boolean mine(Suggestions.Standing one) {
    return !one.stale() && one.suggestion().judgeable(me.actor().person());
  }

  /** Name of its author; empty once erased. */
  public String author(Suggestions.Standing one) {
    if (persons == null) {
      persons =
          suggestions.persons(
              me.actor(), Stream.concat(getWaiting().stream(), getApproved().stream()).toList());
    }
    PersonCard card = persons.get(one.suggestion().author());
    return card == null ? "" : card.name();
  }
}
