package uk.npws.alongside.foundation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Who did what to what, when, from where, in what role. Written once and never altered: the
 * portal's database account may insert and read here, nothing else. Its own keyed hash ({@code
 * seal}) makes a change visible; {@link AuditLink} makes a removal visible.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "at")
  private Instant at;

  @Column(name = "actor")
  private UUID actor;

  @Column(name = "actor_role")
  private String actorRole;

  @Column(name = "action")
  private String action;

  @Column(name = "subject_kind")
  private String subjectKind;

  @Column(name = "subject")
  private String subject;

  @Column(name = "detail")
  private String detail;

  @Column(name = "address")
  private String address;

  @Column(name = "seal")
  private byte[] seal;

  protected AuditEntry() {}

  AuditEntry(
      Who who,
      String action,
      String subjectKind,
      String subject,
      String detail,
      Instant at,
      Secrets secrets) {
    this.id = Ids.next();
    this.at = at.truncatedTo(ChronoUnit.MICROS);
    this.actor = who.person();
    this.actorRole = who.role();
    this.address = who.address();
    this.action = action;
    this.subjectKind = subjectKind;
    this.subject = subject;
    this.detail = detail == null ? "" : detail;
    this.seal = seal(secrets, id, this.at, who, action, subjectKind, subject, this.detail);
  }

  /**
   * Who acts.
   *
   * @param person null for a timer or a visitor
   * @param role in what role, as a word
   * @param address the network address, or null where it must not be kept
   */
  public record Who(UUID person, String role, String address) {
    /** The portal itself, on a timer or at start. */
    public static final Who PORTAL = new Who(null, "portal", null);
  }

  /**
   * The keyed hash over everything an entry says. Of the moment it takes whole seconds: some
   * servers keep no fractions.
   */
  static byte[] seal(
      Secrets secrets,
      UUID id,
      Instant at,
      Who who,
      String action,
      String subjectKind,
      String subject,
      String detail) {
    String all =
        String.join(
            "\u001f",
            id.toString(),
            String.valueOf(at.getEpochSecond()),
            String.valueOf(who.person()),
            who.role(),
            action,
            subjectKind,
            subject,
            detail,
            String.valueOf(who.address()));
    return secrets.mac("audit", all.getBytes(StandardCharsets.UTF_8));
  }

  byte[] seal() {
    return seal;
  }

  public UUID id() {
    return id;
  }

  public Instant at() {
    return at;
  }

  public UUID actor() {
    return actor;
  }

  public String actorRole() {
    return actorRole;
  }

  public String action() {
    return action;
  }

  public String subjectKind() {
    return subjectKind;
  }

  public String subject() {
    return subject;
  }

  public String detail() {
    return detail;
  }

  public String address() {
    return address;
  }
}
