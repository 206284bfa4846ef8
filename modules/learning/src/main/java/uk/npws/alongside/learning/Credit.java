package uk.npws.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.people.PersonId;

/**
 * What somebody did elsewhere, to be counted for a page or a whole package. Asked for by the
 * learner or written down by the national team; granted or declined with a reason, and once granted
 * it can be taken back with one. What it stands in for are steps of the learner's progress.
 */
@Entity
@Table(name = "learning_credit")
public class Credit {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "person")
  private UUID person;

  @Column(name = "package")
  private String packageId;

  @Column(name = "page")
  private String page;

  @Column(name = "evidence")
  private String evidence;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private CreditState state;

  @Column(name = "asked")
  private Instant asked;

  @Column(name = "reason")
  private String reason = "";

  @Column(name = "decided")
  private Instant decided;

  @Column(name = "decided_by")
  private UUID decidedBy;

  @Version
  @Column(name = "version")
  private int version;

  protected Credit() {}

  /**
   * @param page the page it is for, or an empty text for the whole package
   */
  Credit(PersonId person, String packageId, String page, Evidence evidence, Instant now) {
    this.id = Ids.next();
    this.person = person.value();
    this.packageId = packageId;
    this.page = page;
    this.evidence = evidence.value();
    this.state = CreditState.ASKED;
    this.asked = now;
  }

  void grant(PersonId by, CreditReason why, Instant now) {
    become(CreditState.GRANTED, by, why, now);
  }

  void decline(PersonId by, CreditReason why, Instant now) {
    become(CreditState.DECLINED, by, why, now);
  }

  void revoke(PersonId by, CreditReason why, Instant now) {
    become(CreditState.REVOKED, by, why, now);
  }

  private void become(CreditState next, PersonId by, CreditReason why, Instant now) {
    if (!state.next().contains(next)) {
      throw CreditRefused.decidedAlready();
    }
    state = next;
    decidedBy = by == null ? null : by.value();
    reason = why.value();
    decided = now;
  }

  public CreditId id() {
    return new CreditId(id);
  }

  public PersonId person() {
    return new PersonId(person);
  }

  public String packageId() {
    return packageId;
  }

  /** The page it is for, or an empty text for the whole package. */
  public String page() {
    return page;
  }

  public boolean wholePackage() {
    return page.isEmpty();
  }

  public String evidence() {
    return evidence;
  }

  public CreditState state() {
    return state;
  }

  public Instant asked() {
    return asked;
  }

  /** Why it was decided so; empty while it is not. */
  public String reason() {
    return reason;
  }

  public Instant decided() {
    return decided;
  }
}
