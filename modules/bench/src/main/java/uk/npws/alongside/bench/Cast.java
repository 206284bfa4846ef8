package uk.npws.alongside.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.npws.alongside.bench.Guests.Guest;
import uk.npws.alongside.bench.Workshops.Workshop;

/** Who and what takes part: people with open sessions, events to book on, pages to read. */
final class Cast {

  private final int port;
  private final Guests guests;
  private final Workshops workshops;
  private final List<Guest> busiest;

  Cast(int port, Connection database, int readers) throws SQLException {
    this.port = port;
    this.guests = new Guests(database);
    this.workshops = new Workshops(database);
    this.busiest = guests.busiest(readers);
  }

  Workshops workshops() {
    return workshops;
  }

  List<Guest> members(int number) throws SQLException {
    return guests.members(number);
  }

  Wire visitor() {
    return new Wire(port);
  }

  /** One of those with the fullest pages. */
  Wire reader(int number) {
    return as(busiest.get(number % busiest.size()));
  }

  Wire nationalTeam() throws SQLException {
    return as(guests.holding("NPWS"));
  }

  Wire as(Guest guest) {
    return new Wire(port).with(Guests.COOKIE, guest.token());
  }

  /** The first event of the public list. */
  String eventPage() throws IOException {
    return linked(visitor(), "/events", "/events/[^\"?/]+");
  }

  /** The first page of the first package in the library. */
  String learningPage() throws IOException {
    String contents = linked(reader(0), "/learning", "/learning/[^\"?/]+");
    return linked(reader(0), contents, "/learning/[^\"?/]+/[^\"?/]+");
  }

  private static String linked(Wire wire, String page, String pattern) throws IOException {
    try (wire) {
      Answer answer = wire.get(page);
      Matcher link = Pattern.compile("href=\"(" + pattern + ")\"").matcher(answer.text());
      if (!link.find()) {
        throw new IOException(page + " (" + answer.status() + ") has no link like " + pattern);
      }
      return link.group(1);
    }
  }

  /** Fetching a page, over and over. */
  static Task reading(Wire wire, String path) {
    return new Task() {
      @Override
      public void once() throws IOException {
        Answer answer = wire.get(path);
        if (answer.status() != 200) {
          throw new IOException(path + " answers " + answer.status());
        }
      }

      @Override
      public void close() {
        wire.close();
      }
    };
  }

  /**
   * A request to book that is refused before anything is asked of the database but who is signed
   * in: its key is too short.
   */
  Task askingOnly(Workshop workshop, Guest guest) {
    Wire wire = visitor();
    wire.with(Guests.COOKIE, guest.token());
    return new Task() {
      @Override
      public void once() throws IOException {
        int status = BookingCall.asked(wire, workshop, "short").status();
        if (status != 422) {
          throw new IOException("a key that is too short led to " + status);
        }
      }

      @Override
      public void close() {
        wire.close();
      }
    };
  }

  /** Booking on this event, each time as the next of these people. */
  Task booking(Workshop workshop, java.util.Iterator<Guest> people) {
    return new Task() {
      private final Wire wire = visitor();

      @Override
      public void once() throws IOException {
        wire.with(Guests.COOKIE, next().token());
        BookingCall.Told told = BookingCall.on(wire, workshop);
        if (told != BookingCall.Told.CONFIRMED) {
          throw new IOException("booking was " + told);
        }
      }

      private Guest next() {
        synchronized (people) {
          return people.next();
        }
      }

      @Override
      public void close() {
        wire.close();
      }
    };
  }
}
