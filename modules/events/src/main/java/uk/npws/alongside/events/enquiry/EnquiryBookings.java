package uk.npws.alongside.events.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.npws.alongside.events.Booking;
import uk.npws.alongside.events.BookingOrder;
import uk.npws.alongside.events.Bookings;
import uk.npws.alongside.events.EventId;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;

/**
 * Books what was asked for in an e-mail, in one step of somebody of the team, by the same rules as
 * at every door. The key is of enquiry, person and event: pressed twice, it books once.
 */
@ApplicationScoped
public class EnquiryBookings {

  @Inject Bookings bookings;
  @Inject Enquiries enquiries;
  @Inject People people;

  /**
   * @param address of somebody else than those suggested, or empty
   * @param andDone whether nothing is left to do for this enquiry
   */
  public Booking confirm(
      Actor actor, UUID enquiry, PersonId chosen, String address, UUID event, boolean andDone) {
    enquiries.bookable(actor, enquiry);
    PersonId person = address == null || address.isBlank() ? chosen : at(address).id();
    if (person == null) {
      throw EnquiryRefused.nobodyChosen();
    }
    if (event == null) {
      throw EnquiryRefused.noEventChosen();
    }
    String key =
        UUID.nameUUIDFromBytes(
                (enquiry + " " + person + " " + event)
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII))
            .toString();
    Booking booking =
        bookings.request(
            actor, new EventId(event), BookingOrder.byEmail(person, actor.person()), key);
    enquiries.ledTo(actor, enquiry, booking, andDone);
    return booking;
  }

  private PersonCard at(String address) {
    return Drafting.email(address)
        .flatMap(people::byEmail)
        .orElseThrow(EnquiryRefused::addressUnknown);
  }
}
