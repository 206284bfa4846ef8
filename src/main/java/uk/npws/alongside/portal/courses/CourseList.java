package uk.npws.alongside.portal.courses;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.npws.alongside.awards.Award;
import uk.npws.alongside.awards.AwardCatalogue;
import uk.npws.alongside.events.Course;
import uk.npws.alongside.events.Courses;
import uk.npws.alongside.events.Demand;
import uk.npws.alongside.events.Interests;
import uk.npws.alongside.portal.frame.CurrentActor;

/** All courses: for everybody with their coming dates, for the team with the demand as well. */
@Named
@RequestScoped
public class CourseList {

  @Inject Courses courses;
  @Inject Interests interests;
  @Inject AwardCatalogue awards;
  @Inject CurrentActor me;

  private List<Course> list;
  private Map<String, Long> coming;
  private Map<String, Integer> wanted;

  public List<Course> getList() {
    if (list == null) {
      list = courses.list();
    }
    return list;
  }

  /** How many dates of it are to come. */
  public long coming(Course course) {
    if (coming == null) {
      coming = courses.coming();
    }
    return coming.getOrDefault(course.code(), 0L);
  }

  /** How many people wait for a date of it, at least; for the team. */
  public int wanted(Course course) {
    if (wanted == null) {
      wanted = new HashMap<>();
      for (Demand one : interests.demand(me.actor())) {
        wanted.merge(one.course(), one.atLeast(), Integer::sum);
      }
    }
    return wanted.getOrDefault(course.code(), 0);
  }

  /** Titles of what has to be attended first, in the order of the alphabet. */
  public String required(Course course) {
    return course.requires().stream().map(Course::title).sorted().collect(Collectors.joining("; "));
  }

  /** What attending it earns, or an empty text. */
  public String award(Course course) {
    return awards.ofCourse(course.code()).map(Award::title).orElse("");
  }
}
