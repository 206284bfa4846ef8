package uk.npws.alongside.portal.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.suggestion.Draft;
import uk.npws.alongside.learning.suggestion.Suggestions;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** Writing a page otherwise: with the validator's findings and a look at how it would read. */
@Named
@RequestScoped
public class SuggestPage {

  @Inject Suggestions suggestions;
  @Inject Library library;
  @Inject CurrentActor me;
  @Inject Notices notices;

  @Inject
  @ManagedProperty("#{param['package']}")
  String packageId;

  @Inject
  @ManagedProperty("#{param['page']}")
  String pageId;

  private Page page;
  private String title;
  private String body;
  private String reason;
  private boolean typed;
  private Draft draft;

  @PostConstruct
  void find() {
    page = library.get(packageId, pageId);
    title = page.title();
    body = suggestions.body(me.actor(), packageId, pageId);
  }

  /** Shows what was typed as a page, and what the validator finds, without sending it. */
  public String see() {
    return null;
  }

  public String send() {
    suggestions.make(me.actor(), packageId, pageId, title, body, reason);
    notices.good("learning.suggest.sent");
    return "/learning/suggestions";
  }

  /** What the validator makes of what was typed; null while nothing was. */
  public Draft getDraft() {
    if (draft == null && typed) {
      draft = suggestions.draft(me.actor(), packageId, pageId, title, body);
    }
    return draft;
  }

  /** HTML of the page, leading from here. */
  public String led(String html) {
    return Preview.led(html, packageId);
  }

  public LearningPackage getPack() {
    return library.get(packageId);
  }

  public Page getPage() {
    return page;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String words) {
    title = words;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String words) {
    body = words;
    typed = true;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String words) {
    reason = words;
  }
}
