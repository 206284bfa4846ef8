package uk.npws.alongside.events;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.npws.alongside.people.PersonId;

/**
 * What NPWS says about an event when making or changing it; refuses what cannot be, beside the
 * field.
 *
 * @param title empty: the course's
 * @param summary empty: the course's
 * @param venue null for an online event
 * @param online link to join; only for events without a venue, told to those who have a place
 * @param joining what else somebody who comes must know
 * @param overBy places beyond the capacity that somebody answered for
 * @param approval whether a booking waits for a decision
 * @param answerHours when a place comes free, how many working hours the first who waits has to
 *     answer the offer; 0: it is that person's at once
 * @param opens when booking opens
 * @param closes when booking closes
 * @param cancelBy until when people give a place up themselves
 */
public record EventPlan(
    String course,
    String title,
    String summary,
    UUID venue,
    String online,
    String joining,
    int capacity,
    int overBy,
    boolean approval,
    int answerHours,
    Instant opens,
    Instant closes,
    Instant cancelBy,
    PersonId owner,
    Set<PersonId> trainers,
    List<Sitting> sittings) {

  /** One sitting of the event. */
  public record Sitting(Instant starts, Instant ends, String room) {
    public Sitting {
      room = room == null ? "" : room;
    }
  }

  public EventPlan {
    course = Fields.line("course", course, 60);
    title = Fields.optional("title", title, 200);
    if (title.matches("(?s).*[\\r\\n\\t].*")) {
      throw EventRefused.unprintable("title");
    }
    summary = Fields.optional("summary", summary, 1000);
    online = Fields.link("online", online, 300);
    joining = Fields.optional("joining", joining, 2000);
    Fields.between("capacity", capacity, 1, 5000);
    Fields.between("overBy", overBy, 0, 500);
    Fields.between("answerHours", answerHours, 0, 80);
    Fields.given("owner", owner);
    trainers = Set.copyOf(trainers);
    sittings = sittings.stream().sorted(Comparator.comparing(Sitting::starts)).toList();
    if (sittings.isEmpty()) {
      throw EventRefused.required("starts");
    }
    Instant end = Instant.MIN;
    for (Sitting sitting : sittings) {
      Fields.optional("room", sitting.room(), 120);
      if (!sitting.starts().isBefore(sitting.ends()) || sitting.starts().isBefore(end)) {
        throw EventRefused.sittingsOutOfOrder();
      }
      end = sitting.ends();
    }
    Instant starts = sittings.get(0).starts();
    if (Fields.given("closes", closes).isBefore(Fields.given("opens", opens))) {
      throw EventRefused.closesBeforeOpening();
    }
    if (closes.isAfter(starts)) {
      throw EventRefused.afterTheStart("closes");
    }
    if (Fields.given("cancelBy", cancelBy).isAfter(starts)) {
      throw EventRefused.afterTheStart("cancelBy");
    }
  }

  public Instant starts() {
    return sittings.get(0).starts();
  }

  public Instant ends() {
    return sittings.get(sittings.size() - 1).ends();
  }
}
