package uk.npws.alongside.portal.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.people.EmailAddress;
import uk.npws.alongside.people.NewPerson;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonDetails;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.PersonKind;
import uk.npws.alongside.people.PersonRefused;
import uk.npws.alongside.people.PrintedName;
import uk.npws.alongside.people.account.Corrections;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** Puts right what is known of a person. */
@Named("editPersonPage")
@RequestScoped
public class EditPersonPage {

  @Inject People people;
  @Inject Corrections corrections;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject @Param String person;

  private PersonDetails known;
  private String name;
  private String printedName;
  private String email;
  private String force;
  private PersonKind kind;

  @PostConstruct
  void fill() {
    known = people.details(me.actor(), id());
    name = known.card().name();
    printedName = known.card().printedName();
    email = known.card().email();
    force = known.card().force() == null ? null : known.card().force().code();
    kind = known.kind();
  }

  private PersonId id() {
    PersonId id = PersonPage.id(person);
    if (id == null) {
      throw PersonRefused.unknown();
    }
    return id;
  }

  public String save() {
    boolean changed =
        corrections.correct(
            me.actor(),
            id(),
            new NewPerson(
                PrintedName.of(name, "name"),
                PrintedName.of(printedName, "printedName"),
                new EmailAddress(email),
                Choices.force(force),
                kind));
    notices.good(changed ? "people.corrected" : "people.as-it-was", name);
    return "/admin/people/" + id();
  }

  /** The person as known before. */
  public PersonDetails getKnown() {
    return known;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPrintedName() {
    return printedName;
  }

  public void setPrintedName(String printedName) {
    this.printedName = printedName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getForce() {
    return force;
  }

  public void setForce(String force) {
    this.force = force;
  }

  public PersonKind getKind() {
    return kind;
  }

  public void setKind(PersonKind kind) {
    this.kind = kind;
  }
}
