package uk.npws.alongside.peerlog.view;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.lang.reflect.Array;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import uk.npws.alongside.peerlog.codes.Activity;

/**
 * Says at once about every question of the log screen that it was left open, and asks the questions
 * about support or reach only where the activity wants them. The log itself decides; this only
 * spares its author being told one thing at a time.
 */
@FacesValidator("peerlog.answered")
public class Answered implements Validator<Object> {

  private static final Set<String> ABOUT_SUPPORT = Set.of("who", "reasons", "signposts");

  @Override
  public void validate(FacesContext context, UIComponent question, Object answer) {
    if (empty(answer) && asked(question)) {
      String text =
          ResourceBundle.getBundle("uk.npws.alongside.peerlog.words", Locale.ROOT)
              .getString("log-refused." + question.getId() + "-missing");
      throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
  }

  private static boolean asked(UIComponent question) {
    String id = question.getId();
    if (!ABOUT_SUPPORT.contains(id) && !id.equals("reached")) {
      return true;
    }
    return question.findComponent("activity") instanceof UIInput input
        && input.getValue() instanceof Activity activity
        && (id.equals("reached") ? activity.asksHowMany() : activity.asksAboutSupport());
  }

  private static boolean empty(Object answer) {
    return answer == null || answer.getClass().isArray() && Array.getLength(answer) == 0;
  }
}
