package uk.npws.alongside.portal.courses;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.awards.Award;
import uk.npws.alongside.awards.AwardCatalogue;
import uk.npws.alongside.events.Course;
import uk.npws.alongside.events.Courses;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.EventFilter;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.Interest;
import uk.npws.alongside.events.Interests;
import uk.npws.alongside.portal.frame.CurrentActor;

/** One course: what it is, what comes before and after it, and its dates. */
@Named
@RequestScoped
public class CoursePage {

  @Inject Courses courses;
  @Inject Events events;
  @Inject Interests interests;
  @Inject AwardCatalogue awards;
  @Inject CurrentActor me;

  @Inject
  @Param(name = "course")
  String code;

  private Course course;
  private List<Event> dates;
  private List<Course> next;
  private Interest mine;

  @PostConstruct
  void find() {
    course = courses.find(code);
    dates = events.search(new EventFilter(code, null, null, false, null));
    next = courses.after(course);
    mine = me.isSignedIn() ? interests.mine(me.actor(), course).orElse(null) : null;
  }

  public Course getCourse() {
    return course;
  }

  /** Coming dates, soonest first. */
  public List<Event> getDates() {
    return dates;
  }

  /** Courses that build on it. */
  public List<Course> getNext() {
    return next;
  }

  /** What has to be attended first, in the order of the alphabet. */
  public List<Course> getRequired() {
    return course.requires().stream()
        .sorted(java.util.Comparator.comparing(Course::title))
        .toList();
  }

  /** What attending it earns, or null. */
  public Award getAward() {
    return awards.ofCourse(code).orElse(null);
  }

  /** Whether the reader waits for a date of it. */
  public boolean isWaiting() {
    return mine != null && mine.told() == null;
  }

  public String getInterestAddress() {
    return "/courses/" + code + "/interest";
  }
}
