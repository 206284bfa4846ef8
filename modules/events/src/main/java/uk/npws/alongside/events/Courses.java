package uk.npws.alongside.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
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
      if (course.require(courses(text))) {
        changed.add(course);
      }
    }
    changed.forEach(this::touchEvents);
  }

  private Set<Course> courses(CourseText text) {
    return text.requires().stream()
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
