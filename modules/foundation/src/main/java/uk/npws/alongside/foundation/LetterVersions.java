package uk.npws.alongside.foundation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Texts of letters as the team edited them. Each is saved once, with who and why; the highest
 * number of a kind is in force. Who may do this is for the caller to know.
 */
@ApplicationScoped
@Transactional
public class LetterVersions {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject LetterTexts texts;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject Event<LetterPlan> planning;
  @Inject Event<LetterExample> showing;
  @Inject Event<Saved> saved;

  private LetterPlan plan;
  private volatile long seen = -1;

  /** A version was saved; told after commit, so that this node writes with it at once. */
  public record Saved() {}

  /**
   * A kind of letter and the text in force.
   *
   * @param version the version in force; null while it is the shipped text that nobody edited
   * @param overtaken whether a release changed the shipped text since that version
   */
  public record Standing(
      LetterPlan.Kind kind, LetterTexts.Text text, LetterVersion version, boolean overtaken) {
    public boolean edited() {
      return version != null && !version.shipped();
    }

    /** The number of the version in force; 0 for the shipped text. */
    public int number() {
      return version == null ? 0 : version.number();
    }
  }

  /** How a letter would read, and the example it was filled with. */
  public record Preview(LetterTexts.Text text, LetterExample example) {}

  @PostConstruct
  void gather() {
    LetterPlan gathered = new LetterPlan();
    planning.fire(gathered);
    gathered.kinds().stream()
        .findFirst()
        .map(known -> LetterTexts.beside(known.name()))
        .orElse(List.of())
        .stream()
        .filter(kind -> gathered.kind(kind).isEmpty())
        .forEach(kind -> gathered.letter(kind, LetterPlan.OTHER, named(texts.shipped(kind))));
    plan = gathered;
  }

  /** What a text that no room speaks for names: this much its letters are certainly given. */
  private static Map<String, String> named(LetterTexts.Text text) {
    var facts = new LinkedHashMap<String, String>();
    LetterTexts.FACT
        .matcher(text.subject() + "\n" + text.body())
        .results()
        .forEach(fact -> facts.put(fact.group(1), "…"));
    return facts;
  }

  /** Every kind of letter, in the order of the rooms. */
  public List<Standing> list() {
    Map<String, LetterVersion> latest = latest();
    return plan.kinds().stream().map(kind -> standing(kind, latest.get(kind.name()))).toList();
  }

  public Standing find(String kind) {
    LetterPlan.Kind known = kind(kind);
    List<LetterVersion> all = versions(kind);
    return standing(known, all.isEmpty() ? null : all.get(0));
  }

  private Standing standing(LetterPlan.Kind kind, LetterVersion version) {
    LetterTexts.Text shipped = texts.shipped(kind.name());
    return version == null
        ? new Standing(kind, shipped, null, false)
        : new Standing(kind, version.text(shipped), version, version.overtaken(shipped));
  }

  private LetterPlan.Kind kind(String name) {
    return plan.kind(name).orElseThrow(LetterTextRefused::missing);
  }

  /** Every version of a kind, newest first, without the shipped text. */
  public List<LetterVersion> versions(String kind) {
    return entities
        .createQuery(
            "select v from LetterVersion v where v.kind = :kind order by v.number desc",
            LetterVersion.class)
        .setParameter("kind", kind)
        .getResultList();
  }

  /** What a version says; 0 is the shipped text of this release. */
  public LetterTexts.Text text(String kind, int number) {
    LetterTexts.Text shipped = texts.shipped(kind(kind).name());
    return number == 0
        ? shipped
        : version(kind, number).orElseThrow(LetterTextRefused::missing).text(shipped);
  }

  private Optional<LetterVersion> version(String kind, int number) {
    return versions(kind).stream().filter(one -> one.number() == number).findFirst();
  }

  /** The same text in one form, refused where letters cannot be written with it. */
  public LetterTexts.Text checked(String kind, String subject, String body) {
    return LetterRules.checked(kind(kind), subject, body);
  }

  /**
   * Saves a new version; letters from now on are written with it.
   *
   * @param base the number of the version that was in force when the author began
   */
  public void save(
      AuditEntry.Who who, String kind, int base, String subject, String body, String why) {
    LetterPlan.Kind known = kind(kind);
    LetterTexts.Text text = LetterRules.checked(known, subject, body);
    String reason = LetterRules.why(why);
    Standing now = unchangedSince(base, kind);
    if (now.text().subject().equals(text.subject()) && now.text().body().equals(text.body())) {
      throw LetterTextRefused.unchanged("body");
    }
    keep(
        who,
        LetterVersion.edited(
            kind, base + 1, text, texts.shipped(kind), who.person(), reason, clock.instant()));
  }

  /** Goes back to an earlier version, or with 0 to the shipped text: a new version that says so. */
  public void restore(AuditEntry.Who who, String kind, int base, int number, String why) {
    String reason = LetterRules.why(why);
    unchangedSince(base, kind);
    if (number == base) {
      throw LetterTextRefused.unchanged("why");
    }
    LetterTexts.Text shipped = texts.shipped(kind);
    LetterVersion earlier =
        number == 0 ? null : version(kind, number).orElseThrow(LetterTextRefused::missing);
    boolean toShipped = earlier == null || earlier.shipped();
    LetterVersion next =
        toShipped
            ? LetterVersion.backToShipped(
                kind, base + 1, shipped, who.person(), reason, clock.instant())
            : LetterVersion.edited(
                kind,
                base + 1,
                checkedAgain(kind, earlier.text(shipped)),
                shipped,
                who.person(),
                reason,
                clock.instant());
    keep(who, next);
  }

  /** What an earlier release knew may not be known any more. */
  private LetterTexts.Text checkedAgain(String kind, LetterTexts.Text text) {
    return LetterRules.checked(kind(kind), text.subject(), text.body());
  }

  private Standing unchangedSince(int base, String kind) {
    Standing now = find(kind);
    if (now.number() != base) {
      throw LetterTextRefused.changedMeanwhile();
    }
    return now;
  }

  private void keep(AuditEntry.Who who, LetterVersion version) {
    entities.persist(version);
    audit.record(
        who,
        version.shipped() ? "letter text put back" : "letter text edited",
        "letter text",
        version.kind(),
        "version " + version.number());
    entities.flush();
    saved.fire(new Saved());
  }

  /** How a letter of this kind would read with this text, about something real where there is. */
  public Preview preview(String kind, LetterTexts.Text text, String about) {
    LetterExample example = new LetterExample(kind(kind).name(), about == null ? "" : about);
    showing.fire(example);
    Map<String, String> facts = new HashMap<>(kind(kind).facts());
    if (example.real()) {
      facts.putAll(example.facts());
    }
    return new Preview(LetterTexts.fill(kind, text, facts), example);
  }

  /** The versions that somebody wrote, oldest first. */
  public List<LetterVersion> by(UUID author) {
    return entities
        .createQuery(
            "select v from LetterVersion v where v.author = :author order by v.written",
            LetterVersion.class)
        .setParameter("author", author)
        .getResultList();
  }

  /** The texts stay; nobody knows any more who wrote them. */
  public void forget(UUID author) {
    entities
        .createQuery("update LetterVersion v set v.author = null where v.author = :author")
        .setParameter("author", author)
        .executeUpdate();
  }

  /** Looks whether another node saved a version; a small statement on a small table. */
  public void refresh() {
    long many =
        entities.createQuery("select count(v) from LetterVersion v", Long.class).getSingleResult();
    if (many == seen) {
      return;
    }
    var inForce = new HashMap<String, LetterTexts.Text>();
    latest().forEach((kind, version) -> use(kind, version, inForce));
    texts.use(inForce);
    seen = many;
  }

  private void use(String kind, LetterVersion version, Map<String, LetterTexts.Text> inForce) {
    plan.kind(kind).ifPresent(known -> inForce.put(kind, version.text(texts.shipped(kind))));
  }

  private Map<String, LetterVersion> latest() {
    var latest = new HashMap<String, LetterVersion>();
    entities
        .createQuery(
            "select v from LetterVersion v where v.number ="
                + " (select max(w.number) from LetterVersion w where w.kind = v.kind)",
            LetterVersion.class)
        .getResultStream()
        .forEach(version -> latest.put(version.kind(), version));
    return latest;
  }

  void plan(@Observes @jakarta.annotation.Priority(91) KeepingPlan kept) {
    kept.keep("letter-version");
  }
}
