package uk.npws.alongside.events;

import java.util.List;
import java.util.Set;

/**
 * A course as {@code content/courses/courses.yml} describes it.
 *
 * @param code lower case letters, digits and hyphens; never changes
 * @param questions what somebody for whom it is can say yes to
 * @param outcomes what people leave with
 * @param mayMiss minutes of a session that may be missed for it to count in full, 0 to 600
 * @param byApproval whether its events wait for a decision, unless somebody says otherwise
 * @param requires codes of courses, one of which must have been attended first; empty: none
 * @param leadsTo codes of courses on which whoever attended this one is offered a place
 */
public record CourseText(
    String code,
    String title,
    String summary,
    List<String> questions,
    List<String> covers,
    List<String> outcomes,
    int capacity,
    AttendanceRule attendanceRule,
    int mayMiss,
    boolean byApproval,
    Set<String> requires,
    Set<String> leadsTo) {

  public CourseText {
    if (code == null || !code.matches("[a-z][a-z0-9-]{1,59}")) {
      throw new IllegalArgumentException("not a course's code: " + code);
    }
    if (title == null || title.isBlank() || title.length() > 200) {
      throw new IllegalArgumentException("course " + code + " wants a title of 200 characters");
    }
    if (summary == null || summary.isBlank() || summary.length() > 1000) {
      throw new IllegalArgumentException("course " + code + " wants a summary of 1000 characters");
    }
    if (capacity < 1 || attendanceRule == null) {
      throw new IllegalArgumentException("course " + code + " wants places and attendance");
    }
    if (mayMiss < 0 || mayMiss > 600) {
      throw new IllegalArgumentException("course " + code + " wants 0 to 600 minutes to be missed");
    }
    questions = List.copyOf(questions);
    covers = List.copyOf(covers);
    outcomes = List.copyOf(outcomes);
    requires = Set.copyOf(requires);
    leadsTo = Set.copyOf(leadsTo);
  }
}
