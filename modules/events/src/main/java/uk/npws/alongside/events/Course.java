package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A kind of training: what it is about, whom it is for, what must have been attended before, and
 * what its events start from. Known by its code, such as {@code train-the-trainer}. Its words come
 * from {@code content/courses} and are brought up to date at every start.
 */
@Entity
@Table(name = "course")
public class Course {

  @Id
  @Column(name = "code")
  private String code;

  @Column(name = "title")
  private String title;

  @Column(name = "summary")
  private String summary;

  @Column(name = "questions")
  private String questions;

  @Column(name = "covers")
  private String covers;

  @Column(name = "outcomes")
  private String outcomes;

  @Column(name = "capacity")
  private int capacity;

  @Enumerated(EnumType.STRING)
  @Column(name = "attendance_rule")
  private AttendanceRule attendanceRule;

  @Column(name = "may_miss")
  private int mayMiss;

  @Column(name = "by_approval")
  private boolean byApproval;

  @ManyToMany
  @JoinTable(
      name = "course_prerequisite",
      joinColumns = @JoinColumn(name = "course"),
      inverseJoinColumns = @JoinColumn(name = "requires"))
  private Set<Course> requires = new HashSet<>();

  @ManyToMany
  @JoinTable(
      name = "course_leads_to",
      joinColumns = @JoinColumn(name = "course"),
      inverseJoinColumns = @JoinColumn(name = "leads_to"))
  private Set<Course> leadsTo = new HashSet<>();

  protected Course() {}

  public Course(CourseText text) {
    this.code = text.code();
    take(text);
  }

  /** Takes new words; tells whether anything changed. */
  boolean take(CourseText text) {
    if (text.equals(text(text.requires(), text.leadsTo()))) {
      return false;
    }
    title = text.title();
    summary = text.summary();
    questions = String.join("\n", text.questions());
    covers = String.join("\n", text.covers());
    outcomes = String.join("\n", text.outcomes());
    capacity = text.capacity();
    attendanceRule = text.attendanceRule();
    mayMiss = text.mayMiss();
    byApproval = text.byApproval();
    return true;
  }

  /** One of these must have been attended first; tells whether that is new. */
  boolean require(Set<Course> courses) {
    if (requires.equals(courses)) {
      return false;
    }
    requires.retainAll(courses);
    requires.addAll(courses);
    return true;
  }

  /** Whoever attended this one is offered a place on these; tells whether that is new. */
  boolean lead(Set<Course> courses) {
    if (leadsTo.equals(courses)) {
      return false;
    }
    leadsTo.retainAll(courses);
    leadsTo.addAll(courses);
    return true;
  }

  private CourseText text(Set<String> required, Set<String> leading) {
    return title == null
        ? null
        : new CourseText(
            code,
            title,
            summary,
            questions(),
            covers(),
            outcomes(),
            capacity,
            attendanceRule,
            mayMiss,
            byApproval,
            required,
            leading);
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  public String summary() {
    return summary;
  }

  /** What somebody should be able to say yes to. */
  public List<String> questions() {
    return lines(questions);
  }

  public List<String> covers() {
    return lines(covers);
  }

  /** What people leave with. */
  public List<String> outcomes() {
    return lines(outcomes);
  }

  /** How many places an event of it has unless somebody says otherwise. */
  public int capacity() {
    return capacity;
  }

  public AttendanceRule attendanceRule() {
    return attendanceRule;
  }

  /** Minutes of a session that may be missed for it to count in full. */
  public int mayMiss() {
    return mayMiss;
  }

  /** Whether its events wait for a decision unless somebody says otherwise. */
  public boolean byApproval() {
    return byApproval;
  }

  /** Courses, one of which must have been attended first; empty: none. */
  public Set<Course> requires() {
    return Set.copyOf(requires);
  }

  /** Courses on which whoever attended this one is offered a place, once. */
  public Set<Course> leadsTo() {
    return Set.copyOf(leadsTo);
  }
}
