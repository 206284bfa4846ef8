package uk.npws.alongside.events;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.AuditTrail;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.foundation.KeepingPlan;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.LetterLeaving;
import uk.npws.alongside.foundation.LetterPlan;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.foundation.SealedId;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.People;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.people.SubjectAsked;

/**
 * The weekly letter to coordinators: once a week each, only when there is something to do or to
 * tell, and only about the own forces. Its reader switches it off with one button, also without
 * signing in, and on again.
 */
@ApplicationScoped
@Transactional
public class Digests {

  /** Where the page is, before the token. */
  public static final String PATH = "/digest/";

  static final String KIND = "coordinator-digest";

  private static final String PURPOSE = "digest-off";
  private static final Period KEPT = Period.ofMonths(3);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject DigestNews news;
  @Inject People people;
  @Inject Forces forces;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  private final Secrets secrets = Secrets.ofInstallation();

  /** Who is to get which text. */
  record Mailing(PersonCard to, String text) {}

  /** What each coordinator should be told now, for whom there is anything. */
  List<Mailing> write() {
    List<Force> all = forces.all();
    var digests = news.of(all, clock.instant());
    Map<PersonCard, List<String>> texts = new LinkedHashMap<>();
    for (Force force : all) {
      if (digests.containsKey(force.id())) {
        for (PersonCard coordinator : people.holding(Role.COORDINATOR, force.id())) {
          texts
              .computeIfAbsent(coordinator, c -> new ArrayList<>())
              .add(digests.get(force.id()).text());
        }
      }
    }
    return texts.entrySet().stream()
        .filter(entry -> entry.getKey().reachable())
        .map(entry -> new Mailing(entry.getKey(), String.join("\n\n", entry.getValue())))
        .toList();
  }

  /** Posts one, unless it went this week or is not wanted. */
  void post(Mailing mailing, LocalDate week) {
    PersonId person = mailing.to().id();
    if (entities.find(DigestOff.class, person.value()) != null || !first(person, week)) {
      return;
    }
    outbox.post(
        KIND,
        person.value(),
        new Letter.Recipient(mailing.to().name(), mailing.to().email()),
        facts(mailing));
  }

  private boolean first(PersonId person, LocalDate week) {
    return entities
            .createNativeQuery("insert ignore into digest (person, week, sent) values (?1, ?2, ?3)")
            .setParameter(1, Ids.bytes(person.value()))
            .setParameter(2, Date.valueOf(week))
            .setParameter(3, Timestamp.from(clock.instant()))
            .executeUpdate()
        == 1;
  }

  private Map<String, String> facts(Mailing mailing) {
    var facts = new LinkedHashMap<String, String>();
    facts.put("dear", mailing.to().firstName());
    facts.put("news", mailing.text());
    facts.put("portal", Setting.ADDRESS.value());
    facts.put("offAddress", address(mailing.to().id()));
    return facts;
  }

  private String address(PersonId person) {
    return Setting.ADDRESS.value() + PATH + SealedId.token(PURPOSE, person.value(), secrets);
  }

  /** Mail programs show a button of their own for these (RFC 8058). */
  void leave(@Observes LetterLeaving leaving) {
    Letter letter = leaving.letter();
    if (letter.kind().equals(KIND)) {
      leaving.say("List-Unsubscribe", "<" + address(new PersonId(letter.about())) + ">");
      leaving.say("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
  }

  /** Whether whoever has this link gets the letter; refused when it is none of ours. */
  public boolean wanted(String token) {
    return entities.find(DigestOff.class, person(token).value()) == null;
  }

  public boolean wanted(Actor actor) {
    return entities.find(DigestOff.class, actor.person().value()) == null;
  }

  /** Switches it off or on by the link in the letter; done twice, it is done once. */
  public void want(String token, boolean on, String address) {
    PersonId person = person(token);
    want(new Actor(person, null, java.util.Set.of(), address), on);
  }

  /** The same for whoever is signed in. */
  public void want(Actor actor, boolean on) {
    if (!actor.signedIn()) {
      throw BookingRefused.signedOut();
    }
    int changed =
        on
            ? entities
                .createNativeQuery("delete from digest_off where person = ?1")
                .setParameter(1, Ids.bytes(actor.person().value()))
                .executeUpdate()
            : entities
                .createNativeQuery("insert ignore into digest_off (person, since) values (?1, ?2)")
                .setParameter(1, Ids.bytes(actor.person().value()))
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    if (changed > 0) {
      audit.record(
          actor.as(Role.MEMBER),
          on ? "weekly letter switched on" : "weekly letter switched off",
          "person",
          actor.person().value(),
          null);
    }
  }

  private PersonId person(String token) {
    return SealedId.open(PURPOSE, token, secrets)
        .map(PersonId::new)
        .orElseThrow(BookingRefused::linkUnknown);
  }

  void plan(@Observes @Priority(14) LetterPlan plan) {
    var facts = new LinkedHashMap<String, String>();
    facts.put("dear", "Renée");
    facts.put(
        "news",
        "West Yorkshire Police\n\nFor you to decide\n- Siân O’Newname: Train the Trainer, Tuesday 2"
            + " March 2027");
    facts.put("portal", Setting.ADDRESS.value());
    facts.put("offAddress", Setting.ADDRESS.value() + PATH + "…");
    plan.letter(KIND, "digest", facts, "news", "offAddress");
  }

  void keep(@Observes @Priority(23) KeepingPlan plan) {
    plan.keep("digest", KEPT, this::remove).keep("digest-off");
  }

  private int remove(java.time.Instant before) {
    return entities
        .createNativeQuery("delete from digest where sent < ?1")
        .setParameter(1, Timestamp.from(before))
        .executeUpdate();
  }

  void tell(@Observes @Priority(23) SubjectAsked asked) {
    DigestOff off = entities.find(DigestOff.class, asked.person().value());
    if (off != null) {
      asked.tell("weeklyLetter", "switchedOff", off.since());
    }
    weeks(asked.person()).forEach(sent -> asked.tell("weeklyLetter", "sent", sent));
  }

  private List<java.time.Instant> weeks(PersonId person) {
    List<?> rows =
        entities
            .createNativeQuery("select sent from digest where person = ?1 order by week")
            .setParameter(1, Ids.bytes(person.value()))
            .getResultList();
    return rows.stream().map(Digests::moment).collect(Collectors.toList());
  }

  private static java.time.Instant moment(Object column) {
    return column instanceof Timestamp stamp
        ? stamp.toInstant()
        : ((java.time.LocalDateTime) column).toInstant(java.time.ZoneOffset.UTC);
  }

  void erase(@Observes @Priority(23) PersonErased erased) {
    for (String table : List.of("digest", "digest_off")) {
      entities
          .createNativeQuery("delete from " + table + " where person = ?1")
          .setParameter(1, Ids.bytes(erased.person().value()))
          .executeUpdate();
    }
  }
}
