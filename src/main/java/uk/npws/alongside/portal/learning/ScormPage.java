package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.learning.ScormExports;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.portal.frame.CurrentActor;

/** What a package for another learning system is, and how it gets there. */
@Named
@RequestScoped
public class ScormPage {

  @Inject ScormExports exports;
  @Inject CurrentActor me;

  @Inject
  @ManagedProperty("#{param['package']}")
  String packageId;

  private LearningPackage pack;

  public LearningPackage getPack() {
    if (pack == null) {
      pack = exports.about(me.actor(), packageId);
    }
    return pack;
  }

  /** Whether the reader may take packages away at all. */
  public boolean isOpen() {
    return exports.open(me.actor());
  }
}
