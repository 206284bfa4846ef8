package uk.npws.alongside.portal.letters;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.foundation.LetterTexts;
import uk.npws.alongside.foundation.LetterVersions;
import uk.npws.alongside.people.LetterTextDesk;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** One version of a text beside the one in force, and going back to it. */
@Named
@RequestScoped
public class TextVersionPage {

  @Inject LetterTextDesk desk;
  @Inject CurrentActor me;
  @Inject Notices notices;

  @Inject
  @Param(name = "text")
  String kind;

  @Inject
  @Param(name = "version")
  String asked;

  private LetterVersions.Standing standing;
  private LetterTexts.Text text;
  private LetterTextDesk.Compared compared;
  private String why;
  private int base;

  @PostConstruct
  void find() {
    standing = desk.find(me.actor(), kind);
    text = desk.text(me.actor(), kind, getNumber());
    compared = desk.compare(me.actor(), kind, getNumber(), standing.number());
    base = standing.number();
  }

  /** The number asked for; what is no number is no version. */
  public int getNumber() {
    return asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : -1;
  }

  public String restore() {
    desk.restore(me.actor(), kind, base, getNumber(), why);
    notices.good("letters.text-saved", base + 1);
    return "/desk/letters/texts/" + kind;
  }

  /** Whether it is the version that letters are written with now. */
  public boolean isInForce() {
    return getNumber() == standing.number();
  }

  /** Whether both say the same. */
  public boolean isSame() {
    return compared.subject().stream().allMatch(line -> line.kept())
        && compared.body().stream().allMatch(line -> line.kept());
  }

  public LetterVersions.Standing getStanding() {
    return standing;
  }

  public LetterTexts.Text getText() {
    return text;
  }

  public LetterTextDesk.Compared getCompared() {
    return compared;
  }

  public String getKind() {
    return kind;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String typed) {
    why = typed;
  }

  public int getBase() {
    return base;
  }

  public void setBase(int opened) {
    base = opened;
  }
}
