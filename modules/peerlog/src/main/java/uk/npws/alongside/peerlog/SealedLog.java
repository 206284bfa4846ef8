package uk.npws.alongside.peerlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import uk.npws.alongside.peerlog.codes.AuthorRole;
import uk.npws.alongside.peerlog.codes.Code;
import uk.npws.alongside.people.ForceId;

/**
 * A log that is nobody's any more: a random key, a force, a month and codes. It has no author,
 * time, version or receipt, and no verb: nothing can be done with it but count it.
 */
@Entity
@Table(name = "peerlog_sealed")
public class SealedLog {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "force_code")
  private String force;

  @Column(name = "month")
  private LocalDate month;

  @Column(name = "author_role")
  private String role;

  @Column(name = "activity")
  private String activity;

  @Column(name = "mode")
  private String mode;

  @Column(name = "time_spent")
  private String time;

  @Column(name = "reached")
  private String reached;

  @Column(name = "who")
  private String who;

  @Column(name = "reasons")
  private String reasons;

  @Column(name = "signposts")
  private String signposts;

  @Column(name = "occasion")
  private String occasion;

  @Column(name = "follow_up")
  private String followUp;

  @Column(name = "origin")
  private String origin;

  @Column(name = "effect")
  private String effect;

  @Column(name = "weight")
  private int weight;

  protected SealedLog() {}

  /**
   * @param role {@link AuthorRole#UNSTATED} where too few hold it
   */
  SealedLog(ForceId force, YearMonth month, AuthorRole role, InteractionLog log) {
    this.id = UUID.randomUUID();
    this.force = force.code();
    this.month = month.atDay(1);
    this.role = role.code();
    this.activity = log.activity().code();
    this.mode = log.mode().code();
    this.time = log.time().code();
    this.reached = Code.text(log.reached());
    this.who = Code.text(log.support().who());
    this.reasons = Code.text(log.support().reasons());
    this.signposts = Code.text(log.support().signposts());
    this.occasion = Code.text(log.aside().occasion());
    this.followUp = Code.text(log.aside().followUp());
    this.origin = Code.text(log.aside().origin());
    this.effect = Code.text(log.aside().effect());
    this.weight = log.weight();
  }

  UUID id() {
    return id;
  }

  YearMonth month() {
    return YearMonth.from(month);
  }

  String activity() {
    return activity;
  }

  String role() {
    return role;
  }
}
