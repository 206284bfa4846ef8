package uk.npws.alongside.portal.letters;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.foundation.LetterVersion;
import uk.npws.alongside.foundation.LetterVersions;
import uk.npws.alongside.people.LetterTextDesk;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** One text of a letter: how it would read about something real, editing it, and its versions. */
@Named
@RequestScoped
public class TextPage {

  @Inject LetterTextDesk desk;
  @Inject CurrentActor me;
  @Inject Notices notices;

  @Inject
  @Param(name = "text")
  String kind;

  @Inject @Param String about;

  private LetterVersions.Standing standing;
  private List<LetterVersion> history;
  private Map<PersonId, PersonCard> authors;
  private LetterVersions.Preview preview;
  private String subject;
  private String body;
  private String why;
  private int base;

  /** Something real to show a letter about. */
  public record Choice(String key, String label) {}

  /** What is filled in where its name stands in braces. */
  public record Fact(String name, String example, boolean needed) {}

  @PostConstruct
  void find() {
    standing = desk.find(me.actor(), kind);
    subject = standing.text().subject();
    body = standing.text().body();
    base = standing.number();
  }

  /** Shows what was typed as a letter, without saving it. */
  public String see() {
    preview = desk.preview(me.actor(), kind, subject, body, about);
    return null;
  }

  public String save() {
    desk.save(me.actor(), kind, base, subject, body, why);
    notices.good("letters.text-saved", base + 1);
    return address();
  }

  private String address() {
    return "/desk/letters/texts/" + kind;
  }

  public LetterVersions.Standing getStanding() {
    return standing;
  }

  public LetterVersions.Preview getPreview() {
    if (preview == null) {
      preview =
          desk.preview(me.actor(), kind, standing.text().subject(), standing.text().body(), about);
    }
    return preview;
  }

  /** Whether what was typed is shown as a letter. */
  public boolean isSeen() {
    return preview != null;
  }

  /** The letter, without what would act for its recipient. */
  public String getLetter() {
    return LetterPage.withoutTickets(getPreview().text().body());
  }

  /** What it could be shown about. */
  public List<Choice> getChoices() {
    return getPreview().example().choices().entrySet().stream()
        .map(choice -> new Choice(choice.getKey(), choice.getValue()))
        .toList();
  }

  public List<LetterVersion> getHistory() {
    if (history == null) {
      history = desk.history(me.actor(), kind);
    }
    return history;
  }

  /** Who wrote it; empty once that person is erased. */
  public String author(LetterVersion version) {
    if (authors == null) {
      authors = desk.authors(me.actor(), getHistory());
    }
    PersonCard card = version.author() == null ? null : authors.get(new PersonId(version.author()));
    return card == null ? "" : card.name();
  }

  /** What may stand in the text, each with an example. */
  public List<Fact> getFacts() {
    return standing.kind().facts().entrySet().stream()
        .map(
            fact ->
                new Fact(
                    "{" + fact.getKey() + "}",
                    fact.getValue(),
                    standing.kind().needed().contains(fact.getKey())))
        .toList();
  }

  public String getKind() {
    return kind;
  }

  public String getAbout() {
    return getPreview().example().about();
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String typed) {
    subject = typed;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String typed) {
    body = typed;
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
