package uk.npws.alongside.portal.courses;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Course;
import uk.npws.alongside.events.Courses;
import uk.npws.alongside.events.EventRefused;
import uk.npws.alongside.events.ForceInterest;
import uk.npws.alongside.events.Interest;
import uk.npws.alongside.events.Interests;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** "Tell me when there are dates": for oneself, and for a force by its coordinator. */
@Named
@RequestScoped
public class InterestPage {

  @Inject Courses courses;
  @Inject Interests interests;
  @Inject CurrentActor me;
  @Inject Notices notices;

  @Inject
  @Param(name = "course")
  String code;

  private Course course;
  private Interest mine;
  private ForceInterest ofForce;
  private Integer number;

  @PostConstruct
  void find() {
    course = courses.find(code);
    mine = interests.mine(me.actor(), course).orElse(null);
    if (isCoordinator()) {
      ofForce = interests.ofForce(me.actor(), force(), course).orElse(null);
      number = ofForce == null ? null : ofForce.people();
    }
  }

  private ForceId force() {
    return me.actor().force();
  }

  /** Whether the reader speaks for the own force. */
  public boolean isCoordinator() {
    return force() != null && me.actor().has(Role.COORDINATOR, force());
  }

  public String say() {
    interests.say(me.actor(), course);
    return done("courses.interest.said");
  }

  public String withdraw() {
    interests.withdraw(me.actor(), course);
    return done("courses.interest.withdrawn");
  }

  public String sayForForce() {
    if (number == null) {
      throw EventRefused.required("people");
    }
    interests.sayForForce(me.actor(), force(), course, number);
    return done(number == 0 ? "courses.interest.withdrawn" : "courses.interest.said-for-force");
  }

  private String done(String key) {
    notices.good(key, course.title());
    return "/courses/" + code + "/interest";
  }

  public Course getCourse() {
    return course;
  }

  public Interest getMine() {
    return mine;
  }

  /** Whether the reader waits for the letter. */
  public boolean isWaiting() {
    return mine != null && mine.told() == null;
  }

  public ForceInterest getOfForce() {
    return ofForce;
  }

  public String getForceName() {
    return me.card().forceName();
  }

  public Integer getNumber() {
    return number;
  }

  public void setNumber(Integer number) {
    this.number = number;
  }
}
