package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** What was found when the content was last read, all at once, for whoever can mend it. */
@Named
@RequestScoped
public class ContentDesk {

  @Inject Library library;
  @Inject CurrentActor me;
  @Inject Notices notices;

  public Library.Check getFound() {
    return library.found(me.actor());
  }

  /** Whether there is a folder in which somebody may have mended something. */
  public boolean isReadable() {
    return Setting.CONTENT_FOLDER.isSet();
  }

  public String readAgain() {
    if (library.readAgain(me.actor()).problems().isEmpty()) {
      notices.good("learning.content.taken");
    }
    return "/desk/learning/content";
  }
}
