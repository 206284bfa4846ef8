package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;

/** Letters about a nomination, to the nominee or to whoever nominated. */
@ApplicationScoped
class NominationLetters {

  @Inject Outbox outbox;
  @Inject People people;

  /** What a letter tells, and whom; its text is {@code content/letters/nomination-….en.txt}. */
  enum News {
    PROPOSED("nomination-proposed", true),
    TAKEN_BACK("nomination-taken-back", true),
    CALLED_OFF("nomination-called-off", true),
    ACCEPTED("nomination-accepted", false),
    DECLINED("nomination-declined", false),
    LAPSED("nomination-lapsed", false);

    private final String kind;
    private final boolean toNominee;

    News(String kind, boolean toNominee) {
      this.kind = kind;
      this.toNominee = toNominee;
    }

    String kind() {
      return kind;
    }
  }

  /** In the caller's transaction; nobody is written to who cannot be reached. */
  void post(News news, Nomination nomination) {
    Event event = nomination.event();
    Map<PersonId, PersonCard> cards =
        people.cards(
            new HashSet<>(List.of(nomination.person(), nomination.nominatedBy(), event.owner())));
    PersonCard nominee = cards.get(nomination.person());
    PersonCard nominator = cards.getOrDefault(nomination.nominatedBy(), nominee);
    PersonCard to = news.toNominee ? nominee : nominator;
    if (to == null || !to.reachable()) {
      return;
    }
    var facts = new HashMap<String, String>();
    facts.put("dear", to.firstName());
    facts.put("name", nominee.name());
    facts.put("first", nominee.firstName());
    facts.put("nominator", nominator.name());
    facts.put("event", event.title());
    facts.put("days", event.days());
    facts.put("sessions", BookingLetters.sessions(event));
    facts.put("place", event.place());
    facts.put("answerBy", When.moment(nomination.answerBy()));
    facts.put("closes", When.day(event.closes()));
    facts.put("why", event.calledOff().isEmpty() ? "" : event.calledOff() + "\n\n");
    String portal = Setting.ADDRESS.value();
    facts.put("nominationAddress", portal + "/nominations/" + nomination.id());
    facts.put("forceAddress", portal + "/events/" + event.reference() + "/nominations");
    facts.put("eventAddress", portal + "/events/" + event.reference());
    facts.put("eventsAddress", portal + "/events");
    PersonCard owner = cards.get(event.owner());
    boolean known = owner != null && owner.reachable();
    facts.put("owner", known ? owner.name() : "the national team");
    facts.put("ownerMail", known ? owner.email() : BookingLetters.team());
    outbox.post(news.kind, nomination.id(), new Letter.Recipient(to.name(), to.email()), facts);
  }
}
