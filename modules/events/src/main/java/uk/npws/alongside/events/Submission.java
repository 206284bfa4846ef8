package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.PersonId;

/**
 * A request that was carried out, known by the key its sender gave it: a double click, a re-post
 * after Back and a retried request are told what the first one led to.
 */
@Entity
@Table(name = "submission")
@IdClass(Submission.Key.class)
public class Submission {

  /** Whose key. */
  public static class Key implements Serializable {
    private UUID person;
    private String submission;

    public Key() {}

    public Key(UUID person, String submission) {
      this.person = person;
      this.submission = submission;
    }

    UUID person() {
      return person;
    }

    String submission() {
      return submission;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(person, key.person)
          && Objects.equals(submission, key.submission);
    }

    @Override
    public int hashCode() {
      return Objects.hash(person, submission);
    }
  }

  @Id
  @Column(name = "person")
  private UUID person;

  @Id
  @Column(name = "submission")
  private String submission;

  @Column(name = "fingerprint")
  private byte[] fingerprint;

  @Column(name = "booking")
  private UUID booking;

  @Column(name = "at")
  private Instant at;

  protected Submission() {}

  Submission(PersonId person, String key, String request, UUID booking, Instant now) {
    this.person = person.value();
    this.submission = key;
    this.fingerprint = Secrets.digest(request);
    this.booking = booking;
    this.at = now;
  }

  Key key() {
    return new Key(person, submission);
  }

  /** The key as it may be: 8 to 80 printable characters without spaces. */
  static String checked(String key) {
    if (key == null || !key.matches("[\\x21-\\x7e]{8,80}")) {
      throw BookingRefused.keyUnusable();
    }
    return key;
  }

  /** What the first request led to; refuses when it was another request. */
  BookingId outcomeOf(String request) {
    if (!Arrays.equals(fingerprint, Secrets.digest(request))) {
      throw BookingRefused.keyUsed();
    }
    return new BookingId(booking);
  }
}
