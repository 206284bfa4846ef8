package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import uk.npws.alongside.foundation.Clocks;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/** Events as everybody may read about them. Drafts are for the national team. */
@ApplicationScoped
@Transactional
public class Events {

  /** How many events a page of the list shows. */
  public static final int PAGE = 50;

  static final EnumSet<EventStatus> LISTED = EnumSet.of(EventStatus.PUBLISHED, EventStatus.CLOSED);

  private static final EnumSet<EventStatus> SHOWN_IN_MONTH =
      EnumSet.of(EventStatus.PUBLISHED, EventStatus.CLOSED, EventStatus.COMPLETED);

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;

  /** By reference or id, those found open to everybody: none goes back, none changes its name. */
  private final Map<String, EventId> opened = new ConcurrentHashMap<>();

  /** Coming events, soonest first, with course, venue and sessions; at most {@link #PAGE}. */
  public List<Event> search(EventFilter filter) {
    Instant from = clock.instant();
    if (filter.month() != null) {
      Instant month = start(filter.month());
      from = month.isAfter(from) ? month : from;
    }
    Event after = filter.after() == null ? null : byReference(filter.after()).orElse(null);
    String next =
        after == null ? "" : " and (e.starts > :starts or (e.starts = :starts and e.id > :after))";
    TypedQuery<Event> query = query(filter, "e.ends > :from" + next).setParameter("from", from);
    if (after != null) {
      query.setParameter("starts", after.starts()).setParameter("after", after.id());
    }
    return fetched(query.setMaxResults(PAGE));
  }

  /** Every page of {@link #search} from the filter's on, for a feed; at most so many events. */
  public List<Event> searchAll(EventFilter filter, int most) {
    List<Event> page = search(filter);
    var found = new ArrayList<>(page);
    while (page.size() == PAGE && found.size() < most) {
      page = search(filter.after(page.get(PAGE - 1)));
      found.addAll(page);
    }
    return found;
  }

  /** Every event that meets in this month, held ones too; at most 500. */
  public List<Event> month(EventFilter filter, YearMonth month) {
    return fetched(
        query(filter, SHOWN_IN_MONTH, "e.starts < :until and e.ends >= :from")
            .setParameter("from", start(month))
            .setParameter("until", start(month.plusMonths(1)))
            .setMaxResults(500));
  }

  private TypedQuery<Event> query(EventFilter filter, String condition) {
    return query(filter, LISTED, condition);
  }

  private TypedQuery<Event> query(
      EventFilter filter, EnumSet<EventStatus> standing, String condition) {
    var jpql =
        new StringBuilder(
                "select e from Event e join fetch e.course left join fetch e.venue"
                    + " where e.status in :listed and ")
            .append(condition);
    if (filter.course() != null) {
      jpql.append(" and e.course.code = :course");
    }
    if (filter.region() != null) {
      jpql.append(" and e.region = :region");
    }
    if (filter.online()) {
      jpql.append(" and e.venue is null");
    }
    TypedQuery<Event> query =
        entities
            .createQuery(jpql.append(" order by e.starts, e.id").toString(), Event.class)
            .setHint("eclipselink.batch", "e.sessions")
            .setHint("eclipselink.batch.type", "IN")
            .setParameter("listed", standing);
    if (filter.course() != null) {
      query.setParameter("course", filter.course());
    }
    if (filter.region() != null) {
      query.setParameter("region", filter.region());
    }
    return query;
  }

  /** Reads the sessions of all of them in one more statement. */
  private static List<Event> fetched(TypedQuery<Event> query) {
    List<Event> events = query.getResultList();
    events.forEach(Event::sessions);
    return events;
  }

  private static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(Clocks.LONDON).toInstant();
  }

  /**
   * One event, with course, venue and sessions.
   *
   * @param key its reference or its id
   */
  public Event find(Actor actor, String key) {
    Event event = (isId(key) ? byId(key) : byReference(key)).orElseThrow(EventRefused::missing);
    if (!event.status().open() && !actor.has(Role.NPWS)) {
      throw EventRefused.missing();
    }
    event.sessions();
    event.trainers();
    event.course().requires();
    return event;
  }

  /**
   * Which event that is, for those who do not read it: a command looks at it for itself, under its
   * lock.
   *
   * @param key its reference or its id
   */
  public EventId id(Actor actor, String key) {
    EventId open = opened.get(key);
    return open == null ? lookedUp(actor, key) : open;
  }

  private EventId lookedUp(Actor actor, String key) {
    boolean byId = isId(key);
    List<Object[]> found =
        entities
            .createQuery(
                "select e.id, e.status from Event e where "
                    + (byId ? "e.id in :key" : "e.reference = :key"),
                Object[].class)
            .setParameter("key", byId ? List.of(UUID.fromString(key)) : key)
            .getResultList();
    boolean open = !found.isEmpty() && ((EventStatus) found.get(0)[1]).open();
    if (found.isEmpty() || !(open || actor.has(Role.NPWS))) {
      throw EventRefused.missing();
    }
    EventId id = new EventId((UUID) found.get(0)[0]);
    if (open) {
      opened.put(key, id);
    }
    return id;
  }

  private static boolean isId(String key) {
    return key.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  }

  private Optional<Event> byId(String id) {
    // not "=": EclipseLink would look for the converted key in its cache, and fail
    return one("e.id in :key", List.of(UUID.fromString(id)));
  }

  private Optional<Event> byReference(String reference) {
    return reference.matches("[a-z0-9-]{1,120}")
        ? one("e.reference = :key", reference)
        : Optional.empty();
  }

  private Optional<Event> one(String condition, Object key) {
    return entities
        .createQuery(
            "select distinct e from Event e join fetch e.course left join fetch e.venue"
                + " join fetch e.sessions where "
                + condition,
            Event.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /**
   * Changes with anything that the public list shows: words, places left, and the clock where it
   * opens, closes or ends something. One small statement on an index; a page made under this stamp
   * may be shown again under the same.
   */
  public String publicStamp() {
    Timestamp now = Timestamp.from(clock.instant());
    return stamp(
        entities
            .createNativeQuery(
                "select count(*), coalesce(sum(version), 0), max(changed),"
                    + " coalesce(sum((opens > ?1) + (closes > ?1)), 0)"
                    + " from event where status in ('PUBLISHED', 'CLOSED') and ends > ?1")
            .setParameter(1, now)
            .getSingleResult());
  }

  /** When anything in the public list last changed: by somebody's hand, or because it was over. */
  public Instant publicChange() {
    Object seconds =
        entities
            .createNativeQuery(
                "select coalesce(timestampdiff(second, '1970-01-01', greatest("
                    + "max(case when changed <= ?1 then changed else '1970-01-01' end),"
                    + " max(case when ends <= ?1 then ends else '1970-01-01' end))), 0)"
                    + " from event where status <> 'DRAFT'")
            .setParameter(1, Timestamp.from(clock.instant()))
            .getSingleResult();
    return Instant.ofEpochSecond(((Number) seconds).longValue());
  }

  /** The same for the page of one event; empty when there is none of this reference. */
  public Optional<String> publicStamp(String reference) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select status, version,"
                    + " (opens > ?1) + (closes > ?1) + (starts > ?1) + (ends > ?1)"
                    + " from event where reference = ?2 and status <> 'DRAFT'")
            .setParameter(1, Timestamp.from(clock.instant()))
            .setParameter(2, reference)
            .getResultList();
    return rows.stream().map(Events::stamp).findFirst();
  }

  private static String stamp(Object row) {
    return Arrays.toString((Object[]) row).replaceAll("[^A-Za-z0-9]+", "-");
  }
}
