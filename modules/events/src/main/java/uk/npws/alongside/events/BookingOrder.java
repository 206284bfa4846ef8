package uk.npws.alongside.events;

import java.util.UUID;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.PersonId;

/**
 * A wish for a place. It carries the id and reference that the booking will have, so that letters
 * can be written before the event is locked.
 *
 * @param reference what people write and say, such as {@code ALG-7Q4M-2KXT}
 * @param person who comes
 * @param booker who asks: the same person, or somebody on behalf
 * @param orWait whether a place in the queue will do when the last one is gone
 * @param override why the earlier courses do not matter, said by NPWS; or empty
 * @param needs what the person needs to take part; only from the person
 * @param party what this wish has in common with others of one order; null: the person is alone
 * @param together whether the party wants places at the same moment or none
 */
public record BookingOrder(
    UUID id,
    String reference,
    PersonId person,
    PersonId booker,
    Channel channel,
    boolean orWait,
    String override,
    Wants needs,
    UUID party,
    boolean together) {

  /** Diet and access, each empty when there is nothing to tell. */
  public record Wants(String diet, String access) {
    public static final Wants NONE = new Wants("", "");

    public Wants {
      diet = checked("diet", diet);
      access = checked("access", access);
    }

    public boolean none() {
      return diet.isEmpty() && access.isEmpty();
    }

    private static String checked(String field, String text) {
      String value = text == null ? "" : text.strip().replaceAll("\\p{Cntrl}+", " ");
      if (value.length() > 300) {
        throw BookingRefused.needsTooLong(field, 300);
      }
      return value;
    }
  }

  public BookingOrder {
    if (person == null) {
      throw BookingRefused.personMissing();
    }
    override = Fields.optional("override", override, 300);
  }

  public static BookingOrder forOneself(PersonId person) {
    return made(person, person, Channel.WEB);
  }

  public static BookingOrder forSomebody(PersonId person, PersonId booker) {
    return made(person, booker, Channel.ON_BEHALF);
  }

  /** Asked for in an e-mail, and confirmed by staff. */
  public static BookingOrder byEmail(PersonId person, PersonId staff) {
    return made(person, staff, Channel.EMAIL);
  }

  /** Somebody who is at the door, entered by the trainer. */
  static BookingOrder walkingIn(PersonId person, PersonId trainer) {
    return made(person, trainer, Channel.WALK_IN);
  }

  /** By the link in a letter: for the person, and for whoever booked, as it was before. */
  static BookingOrder byLetter(PersonId person, PersonId booker) {
    return made(person, booker, Channel.LETTER);
  }

  /** The wish that led to this booking, for another date. */
  static BookingOrder again(Booking booking) {
    return made(booking.person(), booking.booker(), booking.channel());
  }

  private static BookingOrder made(PersonId person, PersonId booker, Channel channel) {
    String code = Secrets.code(8);
    String reference = "ALG-" + code.substring(0, 4) + "-" + code.substring(4);
    return new BookingOrder(
        Ids.next(), reference, person, booker, channel, true, "", Wants.NONE, null, false);
  }

  /** One of several in an order. */
  BookingOrder within(UUID own, UUID partyOf, boolean allOrNone) {
    return new BookingOrder(
        own, reference, person, booker, channel, orWait, override, needs, partyOf, allOrNone);
  }

  public BookingOrder orWaiting(boolean will) {
    return new BookingOrder(
        id, reference, person, booker, channel, will, override, needs, party, together);
  }

  public BookingOrder needing(Wants wants) {
    return new BookingOrder(
        id, reference, person, booker, channel, orWait, override, wants, party, together);
  }

  public BookingOrder overriding(String reason) {
    return new BookingOrder(
        id, reference, person, booker, channel, orWait, reason, needs, party, together);
  }

  public boolean onBehalf() {
    return !person.equals(booker);
  }

  /** What a key of a submission stands for. */
  String fingerprint(EventId event) {
    return "book " + event + " " + person + " " + override + " " + needs;
  }
}
