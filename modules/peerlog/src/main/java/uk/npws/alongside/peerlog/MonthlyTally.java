package uk.npws.alongside.peerlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.PersonId;

/**
 * How much one person logged in one month: a count and about how long, so that a champion sees who
 * carries too much. It goes up when a draft is released. The figures are encrypted: beside a sealed
 * log of the same month they could tell whose it is.
 */
@Entity
@Table(name = "peerlog_tally")
public class MonthlyTally {

  private static final String PURPOSE = "peerlog-tally";

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "author")
  private UUID author;

  @Column(name = "month")
  private LocalDate month;

  @Column(name = "figures")
  private byte[] figures;

  protected MonthlyTally() {}

  MonthlyTally(PersonId author, YearMonth month, Secrets secrets) {
    this.id = UUID.randomUUID();
    this.author = author.value();
    this.month = month.atDay(1);
    keep(new Figures(0, 0), secrets);
  }

  /** What a tally says. */
  record Figures(int logs, int minutes) {
    HoursBand hours() {
      return HoursBand.of(minutes);
    }
  }

  void add(InteractionLog log, Secrets secrets) {
    Figures before = figures(secrets);
    keep(
        new Figures(
            Math.max(0, before.logs() + log.weight()),
            Math.max(0, before.minutes() + log.weight() * log.time().minutes())),
        secrets);
  }

  Figures figures(Secrets secrets) {
    ByteBuffer plain = ByteBuffer.wrap(secrets.open(PURPOSE, figures));
    return new Figures(plain.getInt(), plain.getInt());
  }

  private void keep(Figures now, Secrets secrets) {
    byte[] plain = ByteBuffer.allocate(8).putInt(now.logs()).putInt(now.minutes()).array();
    figures = secrets.seal(PURPOSE, plain);
  }

  PersonId author() {
    return new PersonId(author);
  }

  YearMonth month() {
    return YearMonth.from(month);
  }
}
