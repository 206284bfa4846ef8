package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.learning.ContentQuality;
import uk.npws.alongside.learning.QualityReport;
import uk.npws.alongside.learning.Tally;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Words;

/** Where content can be better, in figures about nobody. */
@Named
@RequestScoped
public class QualityPage {

  @Inject ContentQuality quality;
  @Inject CurrentActor me;
  @Inject Words words;

  private QualityReport report;

  public QualityReport getReport() {
    if (report == null) {
      report = quality.report(me.actor());
    }
    return report;
  }

  /** A count, or that it is too small to be told. */
  public String say(Tally tally) {
    return tally.told()
        ? words.of("learning.quality.at-least", tally.rounded())
        : words.of("learning.quality.few", Tally.LEAST);
  }
}
