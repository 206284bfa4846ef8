package uk.npws.alongside.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What an event says of itself; where it says nothing, its course does. */
@Embeddable
class EventTexts {

  @Column(name = "title")
  private String title;

  @Column(name = "summary")
  private String summary;

  @Column(name = "joining")
  private String joining;

  protected EventTexts() {}

  static EventTexts of(EventPlan.Texts plan, Course course) {
    var texts = new EventTexts();
    texts.title = plan.title().isEmpty() ? course.title() : plan.title();
    texts.summary = plan.summary();
    texts.joining = plan.joining();
    return texts;
  }

  EventPlan.Texts plan(Course course) {
    return new EventPlan.Texts(title.equals(course.title()) ? "" : title, summary, joining);
  }

  String title() {
    return title;
  }

  String summary(Course course) {
    return summary.isEmpty() ? course.summary() : summary;
  }

  String joining() {
    return joining;
  }
}
