package uk.npws.alongside.events.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.Secrets;

/** To which enquiry a message belongs that does not name it by our sealed address. */
@ApplicationScoped
class Threads {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Drafting drafting;

  /** The enquiry of the message, or of the letter of ours, that it says it answers. */
  Optional<Enquiry> answeredBy(Incoming mail) {
    List<String> answers = mail.answers();
    for (String id : answers) {
      UUID letter = Bounce.letterIn(id);
      Optional<Enquiry> found = letter == null ? ofMessage(id) : ofLetter(letter);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Enquiry> ofMessage(String id) {
    List<?> found =
        entities
            .createNativeQuery(
                "select enquiry from received_mail where said_id = ?1 and enquiry is not null"
                    + " order by id desc limit 1")
            .setParameter(1, Secrets.digest(id))
            .getResultList();
    return first(found);
  }

  private Optional<Enquiry> ofLetter(UUID id) {
    Letter letter = entities.find(Letter.class, id);
    return letter == null
        ? Optional.empty()
        : Optional.ofNullable(entities.find(Enquiry.class, letter.about()));
  }

  /** The sender's last enquiry that led to the booking whose reference is named. */
  Optional<Enquiry> aboutSameBooking(ReceivedMail mail, String text) {
    Optional<Booking> booking = drafting.bookingNamedIn(text);
    if (booking.isEmpty()) {
      return Optional.empty();
    }
    List<?> found =
        entities
            .createNativeQuery(
                "select e.id from enquiry e join enquiry_booking b on b.enquiry = e.id"
                    + " where b.booking = ?1 and e.sender = ?2 order by e.latest desc limit 1")
            .setParameter(1, Ids.bytes(booking.get().id()))
            .setParameter(2, mail.sender())
            .getResultList();
    return first(found);
  }

  private Optional<Enquiry> first(List<?> ids) {
    return ids.stream().findFirst().map(id -> entities.find(Enquiry.class, Ids.of((byte[]) id)));
  }
}
