package uk.npws.alongside.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.npws.alongside.events.Course;
import uk.npws.alongside.events.Courses;
import uk.npws.alongside.events.Interests;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.PersonId;

/**
 * Lets people of the demo wait for dates, and coordinators say how many their forces would send, as
 * {@code content/demo/interests.csv} says: a line with a number is for the force.
 */
@ApplicationScoped
public class DemoInterests {

  @Inject Courses courses;
  @Inject Interests interests;

  void say(DemoPeople entered) {
    DemoFiles.rows("interests.csv")
        .forEach(
            row -> {
              Course course = courses.find(row.getField("course"));
              PersonId id = entered.id(row.getField("email"));
              DemoPerson person = entered.person(id);
              var actor = new Actor(id, person.force(), person.grants(), null);
              if (row.getField("people").isEmpty()) {
                interests.say(actor, course);
              } else {
                int number = Integer.parseInt(row.getField("people"));
                interests.sayForForce(actor, person.force(), course, number);
              }
            });
  }
}
