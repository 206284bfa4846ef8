package uk.npws.alongside.portal.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import uk.npws.alongside.foundation.When;

/** Dates for pages: {@code #{when.day(event.start)}}; see {@link When}. */
@Named("when")
@ApplicationScoped
public class Dates {

  public String day(Object date) {
    return date instanceof Instant moment ? When.day(moment) : When.day((LocalDate) date);
  }

  public String dayOfYear(Object date) {
    return When.dayOfYear(
        date instanceof Instant moment ? When.london(moment).toLocalDate() : (LocalDate) date);
  }

  public String time(Instant moment) {
    return When.time(moment);
  }

  public String moment(Instant moment) {
    return When.moment(moment);
  }

  public String span(Instant from, Instant to) {
    return When.span(from, to);
  }

  public String month(LocalDate date) {
    return When.month(date);
  }
}
