package uk.npws.alongside.portal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PeopleFilter;
import uk.npws.alongside.people.PersonDetails;
import uk.npws.alongside.people.PersonState;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Words;

/** People by name, force, role and state, fifty a page. */
@Named("peoplePage")
@RequestScoped
public class PeoplePage {

  private static final int A_PAGE = 50;

  @Inject People people;
  @Inject CurrentActor me;
  @Inject Words words;
  @Inject @Param String name;
  @Inject @Param String force;
  @Inject @Param String role;
  @Inject @Param String state;
  @Inject @Param String after;

  private List<PersonDetails> found;

  public List<PersonDetails> getPeople() {
    if (found == null) {
      found = people.search(me.actor(), filter());
    }
    return found.size() > A_PAGE ? found.subList(0, A_PAGE) : found;
  }

  private PeopleFilter filter() {
    return new PeopleFilter(
        name,
        Choices.force(force),
        Choices.constant(Role.class, role),
        Choices.constant(PersonState.class, state),
        PersonPage.id(after),
        A_PAGE + 1);
  }

  /** How many people there are on all pages. */
  public long getCount() {
    return people.count(me.actor(), filter());
  }

  /** Whether any filter is set. */
  public boolean isNarrowed() {
    return !(getName() + getForce() + getRole() + getState()).isEmpty();
  }

  /** The way back to the first page, or an empty text when this is it. */
  public String getFirst() {
    return PersonPage.id(after) == null ? "" : address();
  }

  /** Whether the reader looks after people; auditors only look. */
  public boolean isLookedAfter() {
    return me.is("administrator") || me.is("npws") || me.is("coordinator");
  }

  /** The roles of a person in one line. */
  public String roles(PersonDetails person) {
    return roles(person, words);
  }

  static String roles(PersonDetails person, Words words) {
    if (person.grants().isEmpty()) {
      return words.word(Role.MEMBER);
    }
    return person.grants().stream()
        .map(Grant::role)
        .distinct()
        .sorted(Comparator.comparing(Role::ordinal))
        .map(words::word)
        .collect(Collectors.joining(", "));
  }

  /** The address of the next page, or an empty text. */
  public String getNext() {
    List<PersonDetails> page = getPeople();
    return found.size() <= A_PAGE
        ? ""
        : address() + "&after=" + page.get(page.size() - 1).card().id();
  }

  private String address() {
    return "/admin/people" + getQuery();
  }

  /** The filters as an address has them, from the question mark on. */
  public String getQuery() {
    return "?name=%s&force=%s&role=%s&state=%s"
        .formatted(
            URLEncoder.encode(getName(), StandardCharsets.UTF_8),
            getForce(),
            getRole(),
            getState());
  }

  public String getName() {
    return name == null ? "" : name;
  }

  public String getForce() {
    return Choices.force(force) == null ? "" : force;
  }

  public String getRole() {
    return Choices.constant(Role.class, role) == null ? "" : role;
  }

  public String getState() {
    return Choices.constant(PersonState.class, state) == null ? "" : state;
  }
}
