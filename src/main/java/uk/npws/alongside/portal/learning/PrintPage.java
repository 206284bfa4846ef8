package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.content.Part;
import uk.npws.alongside.portal.frame.CurrentActor;

/** A whole package on one page, to read in one go or to print. */
@Named
@RequestScoped
public class PrintPage {

  @Inject Library library;
  @Inject CurrentActor me;

  @Inject
  @ManagedProperty("#{param['package']}")
  String packageId;

  @Inject
  @ManagedProperty("#{param['edition']}")
  String edition;

  private PrintEdition print;

  public PrintEdition getPrint() {
    if (print == null) {
      print = new PrintEdition(library.edition(me.actor(), packageId, edition));
    }
    return print;
  }

  public boolean isFacilitator() {
    return getPrint().pack().hasNotes();
  }

  public String right(Part.Check check) {
    return PrintEdition.right(check);
  }
}
