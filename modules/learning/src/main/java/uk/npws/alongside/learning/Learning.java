package uk.npws.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Part;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;

/**
 * Reading, answering, reflecting and confirming: everybody for themselves only. What is done about
 * one package by one person happens one after the other, so a package is completed exactly once.
 */
@ApplicationScoped
@Transactional
public class Learning {

  @Inject Library library;
  @Inject Progresses progresses;
  @Inject Completions completions;
  @Inject Reopenings reopenings;
  @Inject Reflections reflections;
  @Inject FirstTries firstTries;

  /** Where the reader stands in every package, in as many statements as for one. */
  public List<Standing> standings(Actor actor) {
    PersonId learner = learner(actor);
    Map<String, Progress> begun = progresses.of(learner);
    boolean any = begun.values().stream().anyMatch(Progress::reopened);
    List<Reopening> reopened = any ? progresses.reopened(learner) : List.of();
    return library.packages().stream()
        .map(pack -> standing(learner, pack, begun.get(pack.id()), reopened))
        .toList();
  }

  /** Where the reader stands in this package. */
  public Standing standing(Actor actor, String packageId) {
    LearningPackage pack = library.get(packageId);
    return standing(learner(actor), pack, progresses.of(learner(actor)).get(packageId));
  }

  private Standing standing(PersonId learner, LearningPackage pack, Progress progress) {
    return standing(learner, pack, progress, progresses.reopened(progress));
  }

  private Standing standing(
      PersonId learner, LearningPackage pack, Progress progress, List<Reopening> reopened) {
    return new Standing(
        pack, progress, completions.waitingFor(learner, pack), Reopenings.days(reopened, pack));
  }

  /**
   * Opens a page, and remembers that this is where the reader is. Opening alone completes nothing.
   */
  public Lesson read(Actor actor, String packageId, String pageId) {
    Page page = library.get(packageId, pageId);
    PersonId learner = learner(actor);
    Progress progress = progresses.of(learner).get(packageId);
    if (progress == null) {
      progresses.begin(learner, packageId, pageId);
    } else if (!progress.isAt(page)) {
      progress.moveTo(page);
    }
    Standing standing = standing(learner, library.get(packageId), progress);
    return new Lesson(page, standing, reflections.on(learner, packageId, page));
  }

  /**
   * Answers a check, as often as wanted.
   *
   * @param chosen places of the choices, from 0
   * @return whether exactly the right ones were chosen
   */
  public boolean answer(
      Actor actor, String packageId, String pageId, String checkId, Set<Integer> chosen) {
    Page page = library.get(packageId, pageId);
    Part.Check check = page.check(checkId).orElseThrow(LearningRefused::noPage);
    act(
        actor,
        packageId,
        page,
        progress -> {
          boolean first = progress.untried(page, checkId);
          boolean right = progress.answer(page, check, chosen);
          if (first) {
            firstTries.count(packageId, page, checkId, right);
          }
        });
    return check.right(chosen);
  }

  /**
   * Keeps what the learner wrote, for the learner alone.
   *
   * @param seen what stood there before they wrote; what another tab or device kept meanwhile stays
   *     in front of it
   */
  public void reflect(
      Actor actor,
      String packageId,
      String pageId,
      String reflectionId,
      String words,
      String seen) {
    Page page = library.get(packageId, pageId);
    Part.Reflection asked = page.reflection(reflectionId).orElseThrow(LearningRefused::noPage);
    act(
        actor,
        packageId,
        page,
        progress -> {
          reflections.keepBeside(learner(actor), packageId, reflectionId, words, seen);
          progress.reflect(page, asked);
        });
  }

  /**
   * Keeps what the learner wrote without a network, beside what they wrote elsewhere meanwhile.
   * What was written before the page asked for something new is kept too, but does not do it.
   */
  void reflectLater(Actor actor, Deed deed) {
    Page page = library.get(deed.packageId(), deed.pageId());
    Part.Reflection asked = page.reflection(deed.item()).orElseThrow(LearningRefused::noPage);
    act(
        actor,
        deed.packageId(),
        page,
        progress -> {
          reflections.keepBeside(
              learner(actor), deed.packageId(), deed.item(), deed.words(), deed.seen());
          if (deed.revision() >= page.dutySince()) {
            progress.reflect(page, asked);
          }
        });
  }

  /** The learner says that the page is read and understood; its questions come first. */
  public Standing confirm(Actor actor, String packageId, String pageId) {
    return confirm(actor, packageId, pageId, library.get(packageId, pageId).revision());
  }

  /**
   * The same, of the revision that was read: what was read before the page asked for something new
   * is not what would be confirmed, nor is what nobody has written yet, so that is refused.
   */
  public Standing confirm(Actor actor, String packageId, String pageId, int read) {
    Page page = library.get(packageId, pageId);
    if (read < page.dutySince() || read > page.revision()) {
      throw LearningRefused.changedMeanwhile();
    }
    return act(actor, packageId, page, progress -> progress.confirm(page));
  }

  /** The learner has seen what changed on a page that is done. */
  public void noted(Actor actor, String packageId, String pageId) {
    Page page = library.get(packageId, pageId);
    act(actor, packageId, page, progress -> progress.noted(page));
  }

  /**
   * Completes what has nothing open any more, though no page was done last: where a later edition
   * asks for less.
   */
  public Standing finish(Actor actor, String packageId) {
    return act(actor, packageId, standing(actor, packageId).resume(), progress -> {});
  }

  /** What the reader has completed, newest first; what lapsed is among it. */
  public List<Completion> completions(Actor actor) {
    return completions.of(learner(actor));
  }

  static PersonId learner(Actor actor) {
    if (!actor.signedIn()) {
      throw LearningRefused.signIn();
    }
    return actor.person();
  }

  private Standing act(Actor actor, String packageId, Page page, Consumer<Progress> deed) {
    PersonId learner = learner(actor);
    LearningPackage pack = library.get(packageId);
    Progress progress = progresses.taken(learner, packageId, page.id());
    boolean open = !progress.done(page);
    deed.accept(progress);
    if (open && progress.done(page)) {
      reopenings.done(progress, page);
    }
    Standing standing = standing(learner, pack, progress);
    if (standing.complete()) {
      completions.settle(actor.as(Role.MEMBER), learner, standing);
    }
    return standing;
  }
}
