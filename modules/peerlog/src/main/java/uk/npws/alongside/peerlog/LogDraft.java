package uk.npws.alongside.peerlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.peerlog.codes.AuthorRole;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.PersonId;

/**
 * A log that is still its author's. It is born with an author or with the hash of a receipt, never
 * with both, and can be changed for 72 hours from then, however often. After that it is released:
 * author, receipt and time are taken off, and what is left waits to be sealed, which deletes it.
 */
@Entity
@Table(name = "peerlog_draft")
public class LogDraft {

  /** How long it stays its author's. */
  public static final Duration OWN_FOR = Duration.ofHours(72);

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "force_code")
  private String force;

  @Column(name = "author")
  private UUID author;

  @Column(name = "receipt_hash")
  private byte[] receiptHash;

  @Column(name = "payload")
  private byte[] payload;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected LogDraft() {}

  private LogDraft(ForceId force, Envelope envelope, Instant now, Secrets secrets) {
    this.id = UUID.randomUUID();
    this.force = force.code();
    this.payload = envelope.sealed(secrets);
    this.savedAt = now;
  }

  /** By somebody who is signed in. */
  static LogDraft by(
      PersonId author, ForceId force, Envelope envelope, Instant now, Secrets secrets) {
    var draft = new LogDraft(force, envelope, now, secrets);
    draft.author = author.value();
    return draft;
  }

  /** By whoever holds this receipt. */
  static LogDraft by(
      Receipt receipt, ForceId force, InteractionLog log, Instant now, Secrets secrets) {
    var draft = new LogDraft(force, new Envelope(log, AuthorRole.UNSTATED), now, secrets);
    draft.receiptHash = receipt.hash();
    return draft;
  }

  /** Puts other codes in its place; the 72 hours go on. */
  void change(InteractionLog log, Secrets secrets) {
    payload = new Envelope(log, envelope(secrets).role()).sealed(secrets);
  }

  /** Takes off whatever leads to its author. There is no way back. */
  void release() {
    author = null;
    receiptHash = null;
    savedAt = null;
  }

  boolean released() {
    return savedAt == null;
  }

  /** Whether its author may still read, change and discard it. */
  boolean ownAt(Instant now) {
    return !released() && now.isBefore(ownUntil());
  }

  /** The moment from which nobody can find it again. */
  Instant ownUntil() {
    return savedAt.plus(OWN_FOR);
  }

  Envelope envelope(Secrets secrets) {
    return Envelope.open(payload, secrets);
  }

  UUID id() {
    return id;
  }

  ForceId force() {
    return new ForceId(force);
  }

  /** Null when it came through a QR code, or is released. */
  PersonId author() {
    return author == null ? null : new PersonId(author);
  }
}
