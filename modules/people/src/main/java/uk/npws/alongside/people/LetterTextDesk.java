package uk.npws.alongside.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.AuditEntry;
import uk.npws.alongside.foundation.LetterTexts;
import uk.npws.alongside.foundation.LetterVersion;
import uk.npws.alongside.foundation.LetterVersions;
import uk.npws.alongside.foundation.LineComparison;

/** Who may read and edit the texts of letters: the national team, in whose name they are sent. */
@ApplicationScoped
public class LetterTextDesk {

  @Inject LetterVersions versions;
  @Inject People people;

  /** Two versions of a text, laid over each other. */
  public record Compared(List<LineComparison.Line> subject, List<LineComparison.Line> body) {}

  /** Every kind of letter with the text in force. */
  public List<LetterVersions.Standing> list(Actor actor) {
    check(actor);
    return versions.list();
  }

  public LetterVersions.Standing find(Actor actor, String kind) {
    check(actor);
    return versions.find(kind);
  }

  /** What was saved so far, newest first. */
  public List<LetterVersion> history(Actor actor, String kind) {
    check(actor);
    return versions.versions(kind);
  }

  /** The names of those who saved these versions; of erased ones there is none. */
  public Map<PersonId, PersonCard> authors(Actor actor, List<LetterVersion> saved) {
    check(actor);
    return people.cards(
        saved.stream()
            .map(LetterVersion::author)
            .filter(Objects::nonNull)
            .map(PersonId::new)
            .collect(Collectors.toSet()));
  }

  /** What a version says; 0 is the shipped text. */
  public LetterTexts.Text text(Actor actor, String kind, int number) {
    check(actor);
    return versions.text(kind, number);
  }

  public Compared compare(Actor actor, String kind, int from, int to) {
    LetterTexts.Text before = text(actor, kind, from);
    LetterTexts.Text after = text(actor, kind, to);
    return new Compared(
        LineComparison.of(before.subject(), after.subject()),
        LineComparison.of(before.body().stripTrailing(), after.body().stripTrailing()));
  }

  /**
   * How the letter would read with the text in force, or with one that is not saved yet; refused as
   * saving it would be.
   */
  public LetterVersions.Preview preview(
      Actor actor, String kind, String subject, String body, String about) {
    check(actor);
    return versions.preview(kind, versions.checked(kind, subject, body), about);
  }

  /** See {@link LetterVersions#save}. */
  public void save(Actor actor, String kind, int base, String subject, String body, String why) {
    versions.save(check(actor), kind, base, subject, body, why);
  }

  /** See {@link LetterVersions#restore}. */
  public void restore(Actor actor, String kind, int base, int number, String why) {
    versions.restore(check(actor), kind, base, number, why);
  }

  private static AuditEntry.Who check(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw PersonRefused.notYours();
    }
    return actor.as(Role.NPWS);
  }

  void tell(@Observes @Priority(12) SubjectAsked asked) {
    versions
        .by(asked.person().value())
        .forEach(
            version ->
                asked.tell(
                    "letterTexts",
                    "letter",
                    version.kind(),
                    "version",
                    version.number(),
                    "written",
                    version.written(),
                    "why",
                    version.why()));
  }

  void plan(@Observes @Priority(12) ErasurePlanned plan) {
    plan.stays("letter-texts", versions.by(plan.person().id().value()).size());
  }

  void erase(@Observes @Priority(12) PersonErased erased) {
    versions.forget(erased.person().value());
  }
}
