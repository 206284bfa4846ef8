package uk.npws.alongside.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.npws.alongside.events.Corrections;
import uk.npws.alongside.portal.frame.CurrentActor;

/** Whose place stayed empty, and nobody has said why. */
@Named
@RequestScoped
public class AbsencesPage {

  @Inject Corrections corrections;
  @Inject CurrentActor me;

  private List<Corrections.Unexplained> all;

  @PostConstruct
  void find() {
    all = corrections.unexplained(me.actor());
  }

  public List<Corrections.Unexplained> getAll() {
    return all;
  }
}
