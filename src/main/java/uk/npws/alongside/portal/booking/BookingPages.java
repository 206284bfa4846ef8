package uk.npws.alongside.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;

/** The addresses of this package. */
@ApplicationScoped
public class BookingPages {

  private static final String FOLDER = "/pages/booking/";

  void pages(@Observes Sitemap map) {
    Access trainers = Access.anyOf("TRAINER", "NPWS");
    map.page("/events/{event}/book", FOLDER + "book.xhtml", Access.SIGNED_IN)
        .page("/events/{event}/party", FOLDER + "party.xhtml", Access.anyOf("NPWS", "COORDINATOR"))
        .still("/bookings/{booking}/party", FOLDER + "party-booked.xhtml", Access.SIGNED_IN)
        .page("/bookings/{booking}", FOLDER + "booking.xhtml", Access.SIGNED_IN)
        .still("/bookings/{booking}/booked", FOLDER + "booked.xhtml", Access.SIGNED_IN)
        .page("/bookings/{booking}/cancel", FOLDER + "cancel.xhtml", Access.SIGNED_IN)
        .page("/bookings/{booking}/substitute", FOLDER + "substitute.xhtml", Access.SIGNED_IN)
        .page("/bookings/{booking}/move", FOLDER + "move.xhtml", Access.SIGNED_IN)
        .page("/bookings/{booking}/absence", FOLDER + "absence.xhtml", Access.SIGNED_IN)
        .page("/cannot-come/{token}", FOLDER + "cannot-come.xhtml", Access.EVERYBODY)
        .still("/cannot-come/{token}/back", FOLDER + "taken-back.xhtml", Access.EVERYBODY)
        .still("/absences", FOLDER + "absences.xhtml", Access.anyOf("COORDINATOR", "NPWS"))
        .still("/register", FOLDER + "registers.xhtml", trainers)
        .still("/register/{event}", FOLDER + "register-day.xhtml", trainers)
        .page("/register/{event}/{session}", FOLDER + "register.xhtml", trainers)
        .page("/register/{event}/{session}/walk-in", FOLDER + "walk-in.xhtml", trainers)
        .page("/register/{event}/{session}/correct/{booking}", FOLDER + "correct.xhtml", trainers)
        .page("/register/{event}/{session}/close", FOLDER + "close-register.xhtml", trainers)
        .menu("booking.menu-register", "/register", 25, Access.anyOf("TRAINER"))
        .words("uk.npws.alongside.portal.booking.words");
  }
}
