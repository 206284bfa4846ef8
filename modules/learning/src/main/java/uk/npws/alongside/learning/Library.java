package uk.npws.alongside.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.learning.content.Content;
import uk.npws.alongside.learning.content.ContentReader;
import uk.npws.alongside.learning.content.CrisisWords;
import uk.npws.alongside.learning.content.Glossary;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Media;
import uk.npws.alongside.learning.content.OtherWords;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Problem;
import uk.npws.alongside.learning.content.Tool;
import uk.npws.alongside.learning.content.Translation;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/**
 * The learning packages in force. The content that the portal brings is read and checked when it
 * starts, and it refuses to start without; a folder of one's own ({@link Setting#CONTENT_FOLDER})
 * is read after it. A reading that finds something wrong changes nothing and says what.
 */
@ApplicationScoped
public class Library {

  private static final Logger LOG = Logger.getLogger(Library.class.getName());

  /** What was read, and the same without what only trainers see. */
  private record Shelf(Content whole, Content content, Content wholeWelsh, Content welsh) {

    static Shelf of(Content whole) {
      Content content = whole.forLearners();
      return new Shelf(whole, content, whole.in(Translation.WELSH), content.in(Translation.WELSH));
    }
  }

  /**
   * What the last reading found.
   *
   * @param problems why it was not taken; empty when what was read is in force
   * @param warnings what somebody should look after, though it is in force
   */
  public record Check(List<Problem> problems, List<Problem> warnings) {}

  private volatile Shelf shelf;
  private volatile Check found = new Check(List.of(), List.of());
  private volatile ContentFolder folder;

  /** Makes the portal refuse to start without valid content, rather than fail the first reader. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    LOG.info(() -> "content: " + packages().size() + " learning packages");
  }

  @PostConstruct
  void open() {
    URL lock = Thread.currentThread().getContextClassLoader().getResource("content/content.lock");
    if (lock == null) {
      throw new IllegalStateException("no content/content.lock on the class path");
    }
    folder = ContentFolder.of(lock);
    List<Problem> problems = folder.read(this::take);
    if (!problems.isEmpty()) {
      throw new IllegalStateException("content with " + problems.size() + " faults, see above");
    }
    if (Setting.CONTENT_FOLDER.isSet()) {
      reload(Path.of(Setting.CONTENT_FOLDER.value()));
    }
  }

  /**
   * Reads this folder and puts it in force, whole, unless anything is wrong with it: then what was
   * in force stays.
   *
   * @return what is wrong; empty when the folder is now in force
   */
  public List<Problem> reload(Path from) {
    List<Problem> problems = take(from);
    if (problems.isEmpty()) {
      folder = ContentFolder.at(from);
    }
    return problems;
  }

  private List<Problem> take(Path from) {
    ContentReader.Reading reading = ContentReader.read(from);
    if (reading.good()) {
      shelf = Shelf.of(reading.content());
    } else {
      LOG.log(
          Level.SEVERE,
          "Content not taken, {0} to mend:\n{1}",
          new Object[] {reading.problems().size(), reading.report()});
    }
    found = new Check(reading.problems(), reading.warnings());
    return reading.problems();
  }

  /** What the last reading found, for the national team and administrators, who can mend it. */
  public Check found(Actor actor) {
    if (!actor.has(Role.NPWS) && !actor.has(Role.ADMINISTRATOR)) {
      throw LearningRefused.teamOnly();
    }
    return found;
  }

  /** Reads the folder of the content again, for those who mended something in it. */
  public Check readAgain(Actor actor) {
    found(actor);
    if (Setting.CONTENT_FOLDER.isSet()) {
      reload(Path.of(Setting.CONTENT_FOLDER.value()));
    }
    return found;
  }

  /**
   * What is written in this file of the content in force, by its path; empty when there is none.
   */
  public String written(String file) {
    return folder.read(root -> ContentReader.written(root, file));
  }

  /** The content in force as it would be with these texts instead, by path, and what is wrong. */
  public ContentReader.Reading readWith(Map<String, String> instead) {
    return folder.read(root -> ContentReader.readWith(root, instead));
  }

  /** As learners have them: whatever is made of these holds no word for trainers only. */
  public List<LearningPackage> packages() {
    return shelf.content().packages();
  }

  /** As these readers have them; the same list until content is read anew. */
  List<LearningPackage> packages(Readership readers) {
    return (readers == Readership.FACILITATORS ? shelf.whole() : shelf.content()).packages();
  }

  /** The same in this language, wherever there is something in it. */
  List<LearningPackage> packages(Readership readers, String language) {
    boolean all = readers == Readership.FACILITATORS;
    return language.equals(Translation.WELSH)
        ? (all ? shelf.wholeWelsh() : shelf.welsh()).packages()
        : packages(readers);
  }

  /** This package as it reads in this language; refused when there is none. */
  public LearningPackage in(String language, String packageId) {
    return packages(Readership.LEARNERS, language).stream()
        .filter(each -> each.id().equals(packageId))
        .findAny()
        .orElseThrow(LearningRefused::noPackage);
  }

  /** This page in this language, if it was translated. */
  public Optional<Translation> translation(String language, String packageId, String pageId) {
    return shelf.content().translation(language, packageId, pageId);
  }

  /** Whether this package says in this language what it is. */
  public boolean worded(String language, String packageId) {
    return shelf.content().wordings().containsKey(language + "/" + packageId);
  }

  /**
   * The edition of a package that somebody asked for; refused when it is not for them.
   *
   * @param edition {@code facilitator}, or anything else for the edition of the learners
   */
  public LearningPackage edition(Actor actor, String packageId, String edition) {
    Learning.learner(actor);
    return packages(Readership.asked(actor, edition)).stream()
        .filter(each -> each.id().equals(packageId))
        .findAny()
        .orElseThrow(LearningRefused::noPackage);
  }

  /** The sheets that a package brings, by their titles. */
  public List<Tool> tools(String packageId) {
    return shelf.content().tools(packageId);
  }

  public Glossary glossary() {
    return shelf.content().glossary();
  }

  /** Words in a search that call for help before anything else. */
  public CrisisWords crisis() {
    return shelf.content().crisis();
  }

  /** By which a search finds pages that do not use them. */
  OtherWords otherWords() {
    return shelf.content().otherWords();
  }

  /** A sheet to print; refused when there is none. */
  public Tool tool(String packageId, String toolId) {
    Tool found = shelf.content().tools().get(packageId + "/" + toolId);
    if (found == null) {
      throw LearningRefused.noPage();
    }
    return found;
  }

  /** This package; refused when there is none. */
  public LearningPackage get(String packageId) {
    return find(packageId).orElseThrow(LearningRefused::noPackage);
  }

  Optional<LearningPackage> find(String packageId) {
    return shelf.content().find(packageId);
  }

  /** Those that this package asks for first and that are not among the completed ones. */
  List<LearningPackage> missing(LearningPackage pack, Set<String> completed) {
    return pack.prerequisites().stream()
        .filter(other -> !completed.contains(other))
        .flatMap(other -> shelf.content().find(other).stream())
        .toList();
  }

  /** This page of this package; refused when there is none. */
  public Page get(String packageId, String pageId) {
    return get(packageId).page(pageId).orElseThrow(LearningRefused::noPage);
  }

  /** A file of a package; refused when there is none. */
  public Media media(String packageId, String name) {
    Media found = shelf.content().media().get(packageId + "/" + name);
    if (found == null) {
      throw LearningRefused.noPage();
    }
    return found;
  }
}
