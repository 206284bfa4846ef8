package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.npws.alongside.learning.Learning;
import uk.npws.alongside.learning.LearningRefused;
import uk.npws.alongside.learning.Lesson;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.Readership;
import uk.npws.alongside.learning.Reflections;
import uk.npws.alongside.learning.Standing;
import uk.npws.alongside.learning.content.Item;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Part;
import uk.npws.alongside.learning.content.Translation;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;
import uk.npws.alongside.portal.frame.OnDevice;

/** A page of a package: reading it, answering its checks, reflecting, confirming. */
@Named
@RequestScoped
public class LessonPage {

  private static final String FACILITATOR = "facilitator";

  /** A device keeps a page for so long after it was opened. */
  private static final Duration KEPT = Duration.ofDays(30);

  @Inject Learning learning;
  @Inject Reflections reflections;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  @Inject
  @ManagedProperty("#{param['package']}")
  String packageId;

  @Inject
  @ManagedProperty("#{param['page']}")
  String pageId;

  @Inject
  @ManagedProperty("#{param['edition']}")
  String edition;

  @Inject Library library;
  @Inject ReadingLanguage reading;

  private final Map<String, String> written = new HashMap<>();
  private Lesson lesson;

  public Lesson getLesson() {
    if (lesson == null) {
      lesson = learning.read(me.actor(), packageId, pageId);
      written.putAll(lesson.reflections());
      letDeviceKeepIt();
    }
    return lesson;
  }

  /** The page in the reader's language, or null; the notes are there in English only. */
  public Translation getTranslation() {
    return isFacilitator()
        ? null
        : reading.translation(getLesson().standing().pack(), page()).orElse(null);
  }

  /** The facilitator edition is for nobody's pocket. */
  private void letDeviceKeepIt() {
    if (!isFacilitator() && "GET".equals(request.getMethod())) {
      var response =
          (HttpServletResponse)
              FacesContext.getCurrentInstance().getExternalContext().getResponse();
      OnDevice.allow(request, response, me.actor(), clock.instant().plus(KEPT));
    }
  }

  /** Where a device finds what is said on each choice, in English; null where there is nothing. */
  public String getFeedback() {
    return page().checks().isEmpty() || getTranslation() != null
        ? null
        : address(page()) + "/feedback.json?v=" + page().revision();
  }

  /** Where to go on to after this page. */
  public String getNext() {
    return address(getLesson().standing().after(page()));
  }

  /** What stands on the page, with the notes if they are asked for by whoever may read them. */
  public List<Part> getParts() {
    if (getTranslation() != null) {
      return getTranslation().page().parts();
    }
    return library
        .edition(me.actor(), packageId, edition)
        .page(pageId)
        .orElseThrow(LearningRefused::noPage)
        .parts();
  }

  /** Whether the page has notes that this reader may have. */
  public boolean isWithNotes() {
    return Readership.of(me.actor()) == Readership.FACILITATORS
        && library
            .edition(me.actor(), packageId, FACILITATOR)
            .page(pageId)
            .filter(Page::hasNotes)
            .isPresent();
  }

  public boolean isFacilitator() {
    return FACILITATOR.equals(edition);
  }

  /** What is written or being written, by the id of the reflection. */
  public Map<String, String> getWritten() {
    return written;
  }

  /** The choices last made at a check. */
  public Set<Integer> given(String check) {
    return getLesson().standing().given(page(), check);
  }

  public String answer(String check) {
    learning.answer(me.actor(), packageId, pageId, check, chosen(check));
    keepWhatElseWasWritten();
    return address(page()) + "#said-" + check;
  }

  public String reflect(String reflection) {
    keep(reflection);
    keepWhatElseWasWritten();
    notices.good("learning.reflection-kept");
    return address(page()) + "#" + reflection;
  }

  /** Whatever was pressed, own words in another field of the page are not lost. */
  private void keepWhatElseWasWritten() {
    for (Item item : page().items()) {
      String words = written.get(item.id());
      if (item.kind() == Item.Kind.REFLECTION
          && words != null
          && !words.isBlank()
          && !words.equals(seen(item.id()))) {
        keep(item.id());
      }
    }
  }

  private void keep(String reflection) {
    learning.reflect(
        me.actor(),
        packageId,
        pageId,
        reflection,
        written.get(reflection),
        request.getParameter("seen-" + reflection));
  }

  /** What stood there when the reader began to write. */
  public String seen(String reflection) {
    String sent = request.getParameter("seen-" + reflection);
    return sent == null ? getLesson().reflections().get(reflection) : sent;
  }

  public String forget(String reflection) {
    reflections.forget(me.actor(), packageId, reflection);
    notices.good("learning.reflection-gone");
    return address(page());
  }

  /** Takes what was just chosen or written along; a wrong choice keeps the reader here. */
  public String confirm() {
    for (Item item : getLesson().standing().open(page())) {
      if (item.kind() == Item.Kind.CHECK
          && !chosen(item.id()).isEmpty()
          && !learning.answer(me.actor(), packageId, pageId, item.id(), chosen(item.id()))) {
        return address(page()) + "#said-" + item.id();
      }
      if (item.kind() == Item.Kind.REFLECTION && written.get(item.id()) != null) {
        keep(item.id());
      }
    }
    Standing now = learning.confirm(me.actor(), packageId, pageId, read());
    return now.read() ? "/learning/" + packageId : address(now.after(page()));
  }

  /** The learner has seen what changed. */
  public String noted() {
    learning.noted(me.actor(), packageId, pageId);
    return address(page());
  }

  /** The revision that was on the reader's screen; without one, that of now. */
  private int read() {
    String revision = request.getParameter("revision");
    return revision != null && revision.matches("\\d{1,6}")
        ? Integer.parseInt(revision)
        : page().revision();
  }

  private Page page() {
    return getLesson().page();
  }

  private String address(Page page) {
    return "/learning/" + packageId + "/" + page.id();
  }

  private Set<Integer> chosen(String check) {
    var chosen = new TreeSet<Integer>();
    String[] places = request.getParameterValues(check);
    for (String place : places == null ? new String[0] : places) {
      chosen.add(place.matches("\\d{1,2}") ? Integer.valueOf(place) : -1);
    }
    return chosen;
  }
}
