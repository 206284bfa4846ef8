package uk.npws.alongside.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.BookingRefused;
import uk.npws.alongside.events.RegisterRefused;
import uk.npws.alongside.events.WalkIns;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.NewPerson;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.PersonKind;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.Words;

/** Somebody at the door without a place: found in a force or entered, looked at, and admitted. */
@Named
@RequestScoped
public class WalkInPage {

  @Inject RegisterSheet sheet;
  @Inject WalkIns walkIns;
  @Inject Forces forces;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject Words words;
  @Inject HttpServletRequest request;

  @Inject
  @Param(name = "person")
  String personId;

  @Inject
  @Param(name = "name")
  String nameAsked;

  @Inject
  @Param(name = "force")
  String forceAsked;

  private WalkIns.Look look;
  private List<PersonCard> found;
  private String override;
  private String newName;
  private String newEmail;
  private String newForce;
  private PersonKind kind = PersonKind.OFFICER;

  @PostConstruct
  void find() {
    newForce = forceAsked;
    if (personId != null && !personId.isEmpty() && isPossible()) {
      look = walkIns.look(me.actor(), session(), chosen());
    } else if (isAsked() && !isTooShort() && isPossible()) {
      found = walkIns.find(me.actor(), session(), force(forceAsked), getName());
    }
  }

  private PersonId chosen() {
    try {
      return PersonId.of(personId);
    } catch (IllegalArgumentException noId) {
      throw BookingRefused.missing();
    }
  }

  private UUID session() {
    return sheet.getSitting().id();
  }

  /** While the register is open and its day has come. */
  public boolean isPossible() {
    return !sheet.getSitting().registerClosed();
  }

  public boolean isAsked() {
    return request.getParameter("name") != null;
  }

  /** So little typed, or no force chosen, that nobody is looked for. */
  public boolean isTooShort() {
    return isAsked() && (force(forceAsked) == null || getName().strip().length() < 3);
  }

  /** Gives the place, or ticks who has one. */
  public String admit() {
    walkIns.admit(me.actor(), session(), look.person().id(), override);
    notices.good("booking.walk-in-done", look.person().name());
    return sheet.address();
  }

  /** Enters somebody new, and goes on to what is to be said before admitting. */
  public String enter() {
    ForceId force = force(newForce);
    if (force == null) {
      throw RegisterRefused.forceMissing();
    }
    var somebody = NewPerson.of(newName, newEmail, force, kind);
    PersonId person = walkIns.enter(me.actor(), session(), somebody);
    return sheet.address() + "/walk-in?person=" + person;
  }

  private static ForceId force(String code) {
    return code == null || !code.matches("[a-z][a-z0-9-]{1,39}") ? null : new ForceId(code);
  }

  /** What earlier training is missing, in words; empty when none is. */
  public String getUntrained() {
    return look.untrained().map(words::say).orElse("");
  }

  public WalkIns.Look getLook() {
    return look;
  }

  /** Null while nobody was looked for. */
  public List<PersonCard> getFound() {
    return found;
  }

  public List<Force> getForces() {
    return forces.all();
  }

  public List<PersonKind> getKinds() {
    return List.of(PersonKind.values());
  }

  public String getName() {
    return nameAsked == null ? "" : nameAsked;
  }

  public String getForce() {
    return forceAsked == null ? "" : forceAsked;
  }

  public String getOverride() {
    return override;
  }

  public void setOverride(String reason) {
    override = reason;
  }

  public String getNewName() {
    return newName;
  }

  public void setNewName(String typed) {
    newName = typed;
  }

  public String getNewEmail() {
    return newEmail;
  }

  public void setNewEmail(String typed) {
    newEmail = typed;
  }

  public String getNewForce() {
    return newForce;
  }

  public void setNewForce(String code) {
    newForce = code;
  }

  public PersonKind getKind() {
    return kind;
  }

  public void setKind(PersonKind chosen) {
    kind = chosen;
  }
}
