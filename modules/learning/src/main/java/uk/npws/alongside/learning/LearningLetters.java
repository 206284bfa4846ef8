package uk.npws.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.Letter;
import uk.npws.alongside.foundation.Outbox;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.people.PersonCard;

/** What learners are written to about, in the caller's transaction. */
@ApplicationScoped
class LearningLetters {

  @Inject Outbox outbox;

  /** Once, when a new edition asks for something new. */
  void reopened(Reopening first, LearningPackage pack, List<Page> pages, PersonCard to) {
    post("learning-reopened", first, pack, pages, to);
  }

  /** Once, in the last week. */
  void reminder(Reopening first, LearningPackage pack, List<Page> pages, PersonCard to) {
    post("learning-reminder", first, pack, pages, to);
  }

  /** When the day has passed. */
  void lapsed(Reopening first, LearningPackage pack, List<Page> pages, PersonCard to) {
    post("learning-lapsed", first, pack, pages, to);
  }

  private void post(
      String kind, Reopening first, LearningPackage pack, List<Page> pages, PersonCard to) {
    Map<String, String> facts = facts(pack, to);
    facts.put("pages", pages.stream().map(LearningLetters::line).collect(Collectors.joining("\n")));
    facts.put("day", When.day(first.due()));
    send(kind, first.id(), to, facts);
  }

  private static String line(Page page) {
    String note = page.changeNote();
    return "- " + page.title() + (note.isEmpty() ? "" : ": " + note);
  }

  void granted(Credit credit, LearningPackage pack, String what, PersonCard to) {
    aboutCredit("credit-granted", credit, pack, what, to);
  }

  void declined(Credit credit, LearningPackage pack, String what, PersonCard to) {
    aboutCredit("credit-declined", credit, pack, what, to);
  }

  void revoked(Credit credit, LearningPackage pack, String what, PersonCard to) {
    aboutCredit("credit-revoked", credit, pack, what, to);
  }

  private void aboutCredit(
      String kind, Credit credit, LearningPackage pack, String what, PersonCard to) {
    Map<String, String> facts = facts(pack, to);
    facts.put("what", what);
    facts.put("reason", credit.reason());
    send(kind, credit.id().value(), to, facts);
  }

  private static Map<String, String> facts(LearningPackage pack, PersonCard to) {
    var facts = new HashMap<String, String>();
    facts.put("firstName", to.firstName());
    facts.put("package", pack.title());
    facts.put("address", Setting.ADDRESS.value().replaceAll("/+$", "") + "/learning/" + pack.id());
    return facts;
  }

  private void send(String kind, UUID about, PersonCard to, Map<String, String> facts) {
    outbox.post(kind, about, new Letter.Recipient(to.name(), to.email()), facts);
  }
}
