package uk.npws.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.scorm.ScormPackage;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/**
 * Packages for the learning systems of forces: the national team and coordinators take them away.
 */
@ApplicationScoped
public class ScormExports {

  @Inject Library library;

  /** What is taken away, and under what name. */
  public record ScormFile(String name, byte[] content) {}

  /** Whether somebody may take packages away. */
  public boolean open(Actor actor) {
    return actor.has(Role.NPWS) || actor.has(Role.COORDINATOR);
  }

  /** The package that would be taken away; refused to others. */
  public LearningPackage about(Actor actor, String packageId) {
    if (!open(actor)) {
      throw LearningRefused.notYourExport();
    }
    return library.get(packageId);
  }

  public ScormFile file(Actor actor, String packageId) {
    LearningPackage pack = about(actor, packageId);
    var scorm =
        new ScormPackage(pack, name -> library.media(packageId, name), library.tools(packageId));
    if (scorm.remembered() > ScormPackage.MOST_REMEMBERED) {
      throw LearningRefused.tooLongForScorm(scorm.remembered(), ScormPackage.MOST_REMEMBERED);
    }
    return new ScormFile(packageId + "-edition-" + pack.edition() + "-scorm-1.2.zip", scorm.zip());
  }
}
