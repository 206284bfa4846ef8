package uk.npws.alongside.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.people.ErasedName;
import uk.npws.alongside.people.PersonId;

/**
 * That somebody earned an award. Issued with everything it says frozen; runs out on its last day,
 * if it has one, or when what it rests on is not kept up; ends early by being revoked, at once and
 * for a reason that stays inside, or replaced by a corrected one that keeps the day and the cycle.
 * Never deleted and never brought back: earning the award again is a new certificate.
 */
@Entity
@Table(name = "certificate")
public class Certificate {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "person_id")
  private UUID person;

  @Column(name = "award_code")
  private String awardCode;

  /** 1 for the first time, one more for each renewal after it ran out. */
  @Column(name = "cycle")
  private int cycle;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_kind")
  private SourceKind sourceKind;

  /** The booking, or package and edition, by which it was earned. */
  @Column(name = "source_id")
  private String sourceId;

  @Column(name = "printed_name")
  private String printedName;

  @Column(name = "statement")
  private String statement;

  @Column(name = "award_title")
  private String awardTitle;

  @Column(name = "source_title")
  private String sourceTitle;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "minutes")
  private int minutes;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "trainer")
  private String trainer;

  @Column(name = "template")
  private int template;

  @Column(name = "serial")
  private String serial;

  @Column(name = "code")
  private String code;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private CertificateState state;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private UUID endedBy;

  @Column(name = "reason")
  private String reason;

  @Column(name = "holder_erased")
  private boolean holderErased;

  @Column(name = "replaced_by")
  private UUID replacedBy;

  @Version
  @Column(name = "version")
  private int version;

  protected Certificate() {}

  Certificate(Earning earning, int cycle, CertificateFacts facts, Instant now) {
    this.id = Ids.next();
    this.person = earning.person().value();
    this.awardCode = earning.award().code();
    this.sourceKind = earning.award().source().kind();
    this.sourceId = earning.sourceId();
    this.cycle = cycle;
    freeze(facts, now);
  }

  private void freeze(CertificateFacts facts, Instant now) {
    this.printedName = facts.printedName();
    this.statement = facts.statement();
    this.awardTitle = facts.award();
    this.sourceTitle = facts.source();
    this.firstDay = facts.from();
    this.lastDay = facts.to();
    this.minutes = facts.minutes();
    this.validUntil = facts.validUntil();
    this.trainer = facts.trainer();
    this.template = facts.template();
    this.serial = facts.serial().value();
    this.code = facts.code().value();
    this.state = CertificateState.ISSUED;
    this.issuedAt = now;
  }

  /** Takes it back, for good. */
  void revoke(PersonId by, EndReason why, Instant now) {
    end(CertificateState.REVOKED, by, why, now);
  }

  /** What it rests on was not kept up: it is out of date, and was worth something until now. */
  void lapse(EndReason why, Instant now) {
    end(CertificateState.LAPSED, null, why, now);
  }

  /**
   * Ends this one and makes the one that takes its place: the same award, days and cycle, with
   * another name, serial and code.
   */
  Certificate replace(CertificateFacts corrected, PersonId by, EndReason why, Instant now) {
    end(CertificateState.REPLACED, by, why, now);
    Certificate successor = new Certificate();
    successor.id = Ids.next();
    successor.person = person;
    successor.awardCode = awardCode;
    successor.cycle = cycle;
    successor.sourceKind = sourceKind;
    successor.sourceId = sourceId;
    successor.freeze(corrected, now);
    replacedBy = successor.id;
    return successor;
  }

  private void end(CertificateState how, PersonId by, EndReason why, Instant now) {
    if (!state.next().contains(how)) {
      throw CertificateRefused.endedAlready(serial());
    }
    state = how;
    endedAt = now;
    endedBy = by == null ? null : by.value();
    reason = why.value();
    if (holderErased) {
      printedName = "";
    }
  }

  /**
   * The holder is erased. The name stands for as long as the certificate is worth something, so
   * that whoever was shown it can check it; after that it goes.
   */
  void forgetHolder(LocalDate today) {
    holderErased = true;
    reason = null;
    if (standing(today) != Standing.VALID) {
      printedName = "";
    }
  }

  public boolean holderErased() {
    return holderErased;
  }

  /** Whether earning the award again on this day makes another certificate. */
  boolean renewable(LocalDate day) {
    return standing(day) != Standing.VALID;
  }

  /** The cycle of the next one: another if this one ran its course, the same if it was ended. */
  int followingCycle() {
    return stands() || state == CertificateState.LAPSED ? cycle + 1 : cycle;
  }

  /** Whether it can still be revoked or replaced. */
  public boolean stands() {
    return state == CertificateState.ISSUED;
  }

  /** What it is worth on this day. */
  public Standing standing(LocalDate today) {
    return switch (state) {
      case REVOKED -> Standing.REVOKED;
      case REPLACED -> Standing.REPLACED;
      case LAPSED -> Standing.EXPIRED;
      case ISSUED -> ranOut(today) ? Standing.EXPIRED : Standing.VALID;
    };
  }

  private boolean ranOut(LocalDate today) {
    return validUntil != null && today.isAfter(validUntil);
  }

  /** What it says, as it was when issued. */
  public CertificateFacts facts() {
    return new CertificateFacts(
        printedName.isEmpty() ? ErasedName.words() : printedName,
        statement,
        awardTitle,
        sourceTitle,
        firstDay,
        lastDay,
        minutes,
        validUntil,
        trainer,
        template,
        serial(),
        new VerificationCode(code));
  }

  public CertificateId id() {
    return new CertificateId(id);
  }

  public PersonId person() {
    return new PersonId(person);
  }

  public String awardCode() {
    return awardCode;
  }

  public int cycle() {
    return cycle;
  }

  public Serial serial() {
    return new Serial(serial);
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public Instant endedAt() {
    return endedAt;
  }

  public String reason() {
    return reason;
  }

  /** The certificate in its place, or null. */
  public CertificateId replacedBy() {
    return replacedBy == null ? null : new CertificateId(replacedBy);
  }
}
