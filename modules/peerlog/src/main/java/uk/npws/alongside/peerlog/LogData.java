package uk.npws.alongside.peerlog;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.people.ErasurePlanned;
import uk.npws.alongside.people.PersonErased;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.SubjectAsked;

/**
 * What of the peer log can still be found of somebody: logs of the last 72 hours, how much was
 * logged in a month, and wishes to be called. It is told to the author and to nobody else. Of
 * people who were supported there is nothing to tell or to erase; sealed logs are nobody's.
 */
@ApplicationScoped
public class LogData {

  @PersistenceContext(unitName = "peerlog")
  EntityManager entities;

  @Inject Outbox outbox;
  @Inject Clock clock;

  private final Secrets secrets = Secrets.ofInstallation();

  void tell(@Observes @Priority(50) SubjectAsked asked) {
    asked.note("peerLog", "export.peerlog");
    if (!asked.byThemselves()) {
      asked.note("peerLog", "export.peerlog-own");
      return;
    }
    drafts(asked.person()).forEach(draft -> tell(asked, draft.envelope(secrets).log()));
    of(MonthlyTally.class, "author", asked.person())
        .forEach(
            tally ->
                asked.tell(
                    "peerLogMonths",
                    "month",
                    tally.month(),
                    "logs",
                    tally.figures(secrets).logs(),
                    "minutes",
                    tally.figures(secrets).minutes()));
    of(CallRequest.class, "person", asked.person())
        .forEach(call -> asked.tell("peerLogCalls", "askedOn", call.askedOn()));
  }

  private static void tell(SubjectAsked asked, InteractionLog log) {
    asked.tell(
        "peerLog",
        "activity",
        word(log.activity()),
        "week",
        log.week().monday(),
        "mode",
        word(log.mode()),
        "time",
        word(log.time()),
        "reached",
        word(log.reached()),
        "supported",
        word(log.support().who()),
        "reasons",
        words(log.support().reasons()),
        "signposts",
        words(log.support().signposts()));
  }

  private static String word(Enum<?> choice) {
    return choice == null ? null : choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String words(Collection<? extends Enum<?>> choices) {
    return choices.isEmpty()
        ? null
        : choices.stream().map(LogData::word).collect(Collectors.joining(", "));
  }

  void plan(@Observes @Priority(50) ErasurePlanned plan) {
    PersonId person = plan.person().id();
    plan.goes("peerlog-drafts", drafts(person).size())
        .goes("peerlog-tallies", of(MonthlyTally.class, "author", person).size())
        .goes("peerlog-calls", of(CallRequest.class, "person", person).size());
  }

  void erase(@Observes @Priority(50) PersonErased erased) {
    PersonId person = erased.person();
    List<CallRequest> calls = of(CallRequest.class, "person", person);
    outbox.forgetAbout(calls.stream().map(CallRequest::id).toList());
    calls.forEach(entities::remove);
    of(LogDraft.class, "author", person).forEach(entities::remove);
    of(MonthlyTally.class, "author", person).forEach(entities::remove);
  }

  private List<LogDraft> drafts(PersonId author) {
    return of(LogDraft.class, "author", author).stream()
        .filter(draft -> draft.ownAt(clock.instant()))
        .toList();
  }

  private <T> List<T> of(Class<T> kind, String whose, PersonId person) {
    return entities
        .createQuery(
            "select e from %s e where e.%s = :person".formatted(kind.getSimpleName(), whose), kind)
        .setParameter("person", person.value())
        .getResultList();
  }
}
