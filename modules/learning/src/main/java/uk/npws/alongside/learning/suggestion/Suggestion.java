package uk.npws.alongside.learning.suggestion;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.learning.content.Page.Change;
import uk.npws.alongside.people.PersonId;

/**
 * Other words for one page. Written once by its author; then two people of the national team, of
 * whom neither is the author, approve of it and say what it means for those who have done the page,
 * or one declines it. What two approved of is decided for good.
 */
@Entity
@Table(name = "learning_suggestion")
public class Suggestion {

  /** How many must approve. */
  public static final int APPROVALS = 2;

  /** How long a reason may be, in characters. */
  public static final int MOST_REASON = 1000;

  /** How long the note on a change may be, in characters. */
  public static final int MOST_NOTE = 300;

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "author")
  private UUID author;

  @Column(name = "package")
  private String packageId;

  @Column(name = "page")
  private String page;

  @Column(name = "base")
  private String base;

  @Column(name = "title")
  private String title;

  @Column(name = "body")
  private String body;

  @Column(name = "reason")
  private String reason;

  @Column(name = "made")
  private Instant made;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private SuggestionState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "page_change")
  private Change change;

  @Column(name = "change_note")
  private String changeNote;

  @Version
  @Column(name = "version")
  private int version;

  @OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("given")
  private List<Verdict> verdicts = new ArrayList<>();

  protected Suggestion() {}

  Suggestion(
      PersonId author, PageText current, String title, String body, String reason, Instant now) {
    this.id = Ids.next();
    this.author = author.value();
    this.packageId = current.packageId();
    this.page = current.pageId();
    this.base = current.hash();
    this.title = title;
    this.body = body;
    this.reason = reason(reason);
    this.made = now;
    this.state = SuggestionState.WAITING;
    this.change = Change.TYPO;
    this.changeNote = "";
  }

  /** Approves, and says what the change means for those who have done the page. */
  void approve(PersonId who, String why, Change means, String note, Instant now) {
    mayJudge(who);
    String said = note == null ? "" : note.strip();
    if (means != Change.TYPO && said.isEmpty()) {
      throw SuggestionRefused.noteMissing();
    }
    if (said.length() > MOST_NOTE) {
      throw SuggestionRefused.noteTooLong(MOST_NOTE);
    }
    if (approvals() > 0 && means != change) {
      throw SuggestionRefused.otherMeaning();
    }
    verdicts.add(new Verdict(this, who, true, reason(why), now));
    change = means;
    changeNote = means == Change.TYPO ? "" : said;
    if (approvals() == APPROVALS) {
      become(SuggestionState.APPROVED);
    }
  }

  void decline(PersonId who, String why, Instant now) {
    mayJudge(who);
    verdicts.add(new Verdict(this, who, false, reason(why), now));
    become(SuggestionState.DECLINED);
  }

  /** Whether this person may still say something about it; what {@link #approve} checks. */
  public boolean judgeable(PersonId who) {
    return state == SuggestionState.WAITING && !by(who) && !judgedBy(who);
  }

  private void mayJudge(PersonId who) {
    if (state != SuggestionState.WAITING) {
      throw SuggestionRefused.decided();
    }
    if (by(who)) {
      throw SuggestionRefused.yourOwn();
    }
    if (judgedBy(who)) {
      throw SuggestionRefused.saidBefore();
    }
  }

  private void become(SuggestionState other) {
    if (!state.next().contains(other)) {
      throw SuggestionRefused.decided();
    }
    state = other;
  }

  private static String reason(String why) {
    if (why == null || why.isBlank()) {
      throw SuggestionRefused.noReason();
    }
    if (why.strip().length() > MOST_REASON) {
      throw SuggestionRefused.reasonTooLong(MOST_REASON);
    }
    return why.strip();
  }

  public boolean by(PersonId who) {
    return author != null && who != null && author.equals(who.value());
  }

  public boolean judgedBy(PersonId who) {
    return verdicts.stream().anyMatch(verdict -> who.equals(verdict.person()));
  }

  /** How many approve. */
  public long approvals() {
    return verdicts.stream().filter(Verdict::approves).count();
  }

  public UUID id() {
    return id;
  }

  /** Null once that person is erased. */
  public PersonId author() {
    return author == null ? null : new PersonId(author);
  }

  public String packageId() {
    return packageId;
  }

  public String page() {
    return page;
  }

  /** The hash of the page's file that was before the author. */
  public String base() {
    return base;
  }

  public String title() {
    return title;
  }

  public String body() {
    return body;
  }

  public String reason() {
    return reason;
  }

  public Instant made() {
    return made;
  }

  public SuggestionState state() {
    return state;
  }

  /** What the change means for those who have done the page, as the last approver said. */
  public Change change() {
    return change;
  }

  public String changeNote() {
    return changeNote;
  }

  public List<Verdict> verdicts() {
    return List.copyOf(verdicts);
  }
}
