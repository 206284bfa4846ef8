package uk.npws.alongside.portal.learning;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Part;

/** What is said on each choice of a page's checks, for a device that keeps the page. */
final class LearningFeedback {

  private LearningFeedback() {}

  /** The checks by their ids, with their choices in order. */
  static JsonObject of(Page page) {
    var checks = Json.createObjectBuilder();
    for (Part.Check check : page.checks()) {
      var choices = Json.createArrayBuilder();
      for (Part.Choice choice : check.choices()) {
        choices.add(
            Json.createObjectBuilder()
                .add("right", choice.right())
                .add("feedback", choice.feedback()));
      }
      checks.add(
          check.id(),
          Json.createObjectBuilder().add("several", check.several()).add("choices", choices));
    }
    return checks.build();
  }
}
