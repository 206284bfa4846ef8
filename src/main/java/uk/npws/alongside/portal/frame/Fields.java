package uk.npws.alongside.portal.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the tags for fields and error summaries ask about the form being shown. */
@Named("fields")
@ApplicationScoped
public class Fields {

  @Inject Words words;

  /**
   * One line of the error summary.
   *
   * @param clientId the field to go to, or null
   */
  public record Problem(String clientId, String text) {}

  /** Every problem of this form, in the order of its fields, those of the whole form first. */
  public List<Problem> getProblems() {
    FacesContext context = FacesContext.getCurrentInstance();
    var problems = new ArrayList<Problem>();
    context.getMessageList(null).forEach(message -> problems.add(new Problem(null, said(message))));
    collect(context, context.getViewRoot(), problems);
    collectPlain(context, problems);
    return problems;
  }

  /** Fields that are plain HTML, no component: their messages go by the id of the element. */
  private static void collectPlain(FacesContext context, List<Problem> problems) {
    for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
      String id = ids.next();
      if (id != null && Fields.byId(context.getViewRoot(), id.replaceAll(".*:", "")) == null) {
        context.getMessageList(id).forEach(message -> problems.add(new Problem(id, said(message))));
      }
    }
  }

  /** Tells Faces that it was shown, or the log would fill with what readers were told. */
  private static String said(FacesMessage message) {
    message.rendered();
    return message.getSummary();
  }

  private static void collect(FacesContext context, UIComponent component, List<Problem> problems) {
    if (component instanceof UIInput) {
      String clientId = component.getClientId(context);
      String focus =
          component instanceof jakarta.faces.component.UISelectOne
                      && !(component instanceof jakarta.faces.component.html.HtmlSelectOneMenu)
                  || component instanceof jakarta.faces.component.html.HtmlSelectManyCheckbox
              ? clientId + ":0"
              : clientId;
      context
          .getMessageList(clientId)
          .forEach(message -> problems.add(new Problem(focus, said(message))));
    }
    for (Iterator<UIComponent> children = component.getFacetsAndChildren(); children.hasNext(); ) {
      collect(context, children.next(), problems);
    }
  }

  /** "Two things to put right". */
  public String getHeadline() {
    int many = getProblems().size();
    return many == 1
        ? words.get("frame.problems.one")
        : words.of("frame.problems.other", words.number(many));
  }

  /** What a field says when it was left empty: its own words, or its label in a sentence. */
  public String missing(Object own, Object label) {
    return own == null || own.toString().isEmpty()
        ? words.of("frame.missing", label)
        : own.toString();
  }

  /** Whether the field with this id has a problem. */
  public boolean wrong(String id) {
    return !why(id).isEmpty();
  }

  /** What is wrong with the field of this id, or an empty text. */
  public String why(String id) {
    FacesContext context = FacesContext.getCurrentInstance();
    Iterator<String> clientIds = context.getClientIdsWithMessages();
    while (clientIds.hasNext()) {
      String clientId = clientIds.next();
      if (clientId != null && (clientId.equals(id) || clientId.endsWith(":" + id))) {
        return context.getMessageList(clientId).get(0).getSummary();
      }
    }
    return "";
  }

  /**
   * What describes the field for screen readers: its hint, its problem, both, or null for neither.
   */
  public String describedBy(String id, Object hint) {
    boolean hinted = hint != null && !hint.toString().isEmpty();
    if (wrong(id)) {
      return hinted ? id + "-hint " + id + "-why" : id + "-why";
    }
    return hinted ? id + "-hint" : null;
  }

  static UIComponent byId(UIComponent from, String id) {
    if (id.equals(from.getId())) {
      return from;
    }
    for (Iterator<UIComponent> children = from.getFacetsAndChildren(); children.hasNext(); ) {
      UIComponent found = byId(children.next(), id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
