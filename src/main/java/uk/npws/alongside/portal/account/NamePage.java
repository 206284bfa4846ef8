package uk.npws.alongside.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonDetails;
import uk.npws.alongside.people.PersonKind;
import uk.npws.alongside.people.PrintedName;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** One's name, as it is said and as it is printed. */
@Named("namePage")
@RequestScoped
public class NamePage {

  @Inject People people;
  @Inject CurrentActor me;
  @Inject Notices notices;

  private String name;
  private String printedName;
  private PersonKind kind;

  @PostConstruct
  void fill() {
    PersonDetails known = people.details(me.actor(), me.actor().person());
    name = known.card().name();
    printedName = known.card().printedName();
    kind = known.kind();
  }

  public String save() {
    people.rename(
        me.actor(),
        me.actor().person(),
        PrintedName.of(name, "name"),
        PrintedName.of(printedName, "printedName"),
        kind);
    notices.good("account.name-saved");
    return "/account";
  }

  public PersonKind[] getKinds() {
    return PersonKind.values();
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

  public PersonKind getKind() {
    return kind;
  }

  public void setKind(PersonKind kind) {
    this.kind = kind;
  }
}
