package uk.npws.alongside.portal.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.npws.alongside.foundation.LineComparison;
import uk.npws.alongside.learning.content.Page.Change;
import uk.npws.alongside.learning.suggestion.Draft;
import uk.npws.alongside.learning.suggestion.Suggestion;
import uk.npws.alongside.learning.suggestion.SuggestionRefused;
import uk.npws.alongside.learning.suggestion.Suggestions;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** One suggestion, laid over the page as it stands; approving of it or declining it. */
@Named
@RequestScoped
public class SuggestionPage {

  @Inject Suggestions suggestions;
  @Inject CurrentActor me;
  @Inject Notices notices;

  @Inject
  @ManagedProperty("#{param['suggestion']}")
  String number;

  private Suggestions.Standing standing;
  private Map<PersonId, PersonCard> persons;
  private List<LineComparison.Line> compared;
  private Draft draft;
  private String reason;
  private Change change;
  private String note;

  @PostConstruct
  void find() {
    standing = suggestions.find(me.actor(), id());
    persons = suggestions.persons(me.actor(), List.of(standing));
    change = getSuggestion().approvals() == 0 ? null : getSuggestion().change();
    note = getSuggestion().changeNote();
  }

  private UUID id() {
    try {
      return UUID.fromString(number);
    } catch (IllegalArgumentException odd) {
      throw SuggestionRefused.unknown();
    }
  }

  public String approve() {
    suggestions.approve(me.actor(), id(), reason, change, note);
    notices.good(
        getSuggestion().approvals() == 0
            ? "learning.suggest.approved-first"
            : "learning.suggest.approved-second");
    return "/desk/learning/suggestions";
  }

  public String decline() {
    suggestions.decline(me.actor(), id(), reason);
    notices.good("learning.suggest.was-declined");
    return "/desk/learning/suggestions";
  }

  public Suggestions.Standing getStanding() {
    return standing;
  }

  public Suggestion getSuggestion() {
    return standing.suggestion();
  }

  /** The page as it stands and as it would be, line by line. */
  public List<LineComparison.Line> getCompared() {
    if (compared == null) {
      compared = LineComparison.of(suggestions.before(getSuggestion()), getSuggestion().body());
    }
    return compared;
  }

  /** The page as it would read; null once the page is another. */
  public Draft getDraft() {
    if (draft == null && !standing.stale()) {
      Suggestion one = getSuggestion();
      draft =
          suggestions.draft(
              me.actor(),
              one.packageId(),
              one.page(),
              one.title(),
              suggestions.words(me.actor(), one));
    }
    return draft;
  }

  /** HTML of the page, leading from here. */
  public String led(String html) {
    return Preview.led(html, getSuggestion().packageId());
  }

  public boolean isJudgeable() {
    return !standing.stale() && getSuggestion().judgeable(me.actor().person());
  }

  /** Declining is possible for what is stale as well. */
  public boolean isDeclinable() {
    return getSuggestion().judgeable(me.actor().person());
  }

  public boolean isOwn() {
    return getSuggestion().by(me.actor().person());
  }

  /** The name of this person; empty once erased. */
  public String name(PersonId person) {
    PersonCard card = person == null ? null : persons.get(person);
    return card == null ? "" : card.name();
  }

  public Change[] getChanges() {
    return Change.values();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String words) {
    reason = words;
  }

  public Change getChange() {
    return change;
  }

  public void setChange(Change means) {
    change = means;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String words) {
    note = words;
  }
}
