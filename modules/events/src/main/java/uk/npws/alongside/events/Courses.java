package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of training. Their words come from {@link CourseFile}. */
@ApplicationScoped
@Transactional
public class Courses {

  @PersistenceContext(unitName = "alongside")
  EntityManager entities;

  @Inject Clock clock;

  /** All of them, by title. */
  public List<Course> list() {
    return entities
        .createQuery("select c from Course c order by c.title", Course.class)
        .setHint("eclipselink.batch", "c.requires")
        .getResultList();
  }

  /** The one with this code, with what it builds on; refused when there is none. */
  public Course find(String code) {
    Course course =
        code != null && code.matches("[a-z][a-z0-9-]{1,59}")
            ? entities.find(Course.class, code)
            : null;
    if (course == null) {
      throw EventRefused.courseMissing();
    }
    course.requires();
    return course;
  }

  /** Courses that build on this one, by title. */
  public List<Course> after(Course course) {
    return list().stream().filter(other -> other.requires().contains(course)).toList();
  }

  /** How many events of each course are to come and on the public list, by its code. */
  public Map<String, Long> coming() {
    return entities
        .createQuery(
            "select e.course.code, count(e) from Event e where e.status in :listed"
                + " and e.ends > :now group by e.course.code",
            Object[].class)
        .setParameter("listed", Events.LISTED)
        .setParameter("now", clock.instant())
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  /** Adds the new ones and brings the words of the others up to date; none is taken away. */
  public void keep(List<CourseText> texts) {
    var changed = new HashSet<Course>();
    for (CourseText text : texts) {
      Course known = entities.find(Course.class, text.code());
      if (known == null) {
        entities.persist(new Course(text));
      } else if (known.take(text)) {
        changed.add(known);
      }
    }
    for (CourseText text : texts) {
      Course course = entities.find(Course.class, text.code());
      if (course.require(courses(text.requires())) | course.lead(courses(text.leadsTo()))) {
        changed.add(course);
      }
    }
    changed.forEach(this::touchEvents);
  }

  private Set<Course> courses(Set<String> codes) {
    return codes.stream()
        .map(code -> Objects.requireNonNull(entities.find(Course.class, code), code))
        .collect(Collectors.toSet());
  }

  private void touchEvents(Course course) {
    entities
        .createQuery(
            "update Event e set e.version = e.version + 1, e.changed = :now where e.course = :course")
        .setParameter("now", clock.instant())
        .setParameter("course", course)
        .executeUpdate();
  }
}
