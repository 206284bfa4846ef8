package uk.npws.alongside.portal.nominations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.events.Events;
import uk.npws.alongside.events.NominationRefused;
import uk.npws.alongside.events.SelectionSheets;
import uk.npws.alongside.events.Selections;
import uk.npws.alongside.portal.frame.CurrentActor;

/** The requests and nominations for one event, with what is suggested: whom to decide about. */
@Named
@RequestScoped
public class SelectionPage {

  @Inject Events events;
  @Inject SelectionSheets sheets;
  @Inject CurrentActor me;
  @Inject HttpServletRequest request;

  @Inject
  @Param(name = "event")
  String reference;

  private Event event;
  private SelectionSheets.Sheet sheet;

  @PostConstruct
  void find() {
    event = events.find(me.actor(), reference);
    sheet = sheets.sheet(me.actor(), event);
  }

  /** On to the question, with those who were ticked in the order that was given. */
  public String choose() {
    List<SelectionSheets.Candidate> ticked =
        sheet.candidates().stream().filter(this::picked).toList();
    ticked.stream()
        .filter(one -> !order(one).matches("\\d{1,4}"))
        .findFirst()
        .ifPresent(
            one -> {
              throw NominationRefused.noOrder(one.person().name());
            });
    List<String> chosen =
        ticked.stream()
            .sorted(Comparator.comparingInt(this::place))
            .map(one -> one.booking().reference())
            .limit(Selections.MOST)
            .toList();
    if (chosen.isEmpty()) {
      throw NominationRefused.nobodyChosen();
    }
    return "/desk/events/"
        + event.reference()
        + "/selection/decide?pick="
        + chosen.stream().collect(Collectors.joining(","));
  }

  /** Whether this one was ticked: by its reference, whatever the list looks like by now. */
  public boolean picked(SelectionSheets.Candidate candidate) {
    String[] picks = request.getParameterValues("pick");
    return picks != null && Arrays.asList(picks).contains(candidate.booking().reference());
  }

  /** The number that was typed, or the one suggested. */
  public String order(SelectionSheets.Candidate candidate) {
    String typed = request.getParameter("order-" + candidate.booking().reference());
    return typed == null ? String.valueOf(candidate.suggestion().order()) : typed.strip();
  }

  private int place(SelectionSheets.Candidate candidate) {
    return Integer.parseInt(order(candidate));
  }

  public Event getEvent() {
    return event;
  }

  public SelectionSheets.Sheet getSheet() {
    return sheet;
  }

  /** Places that can be given at once: none while somebody waits. */
  public int getFree() {
    return event.waiting() > 0 ? 0 : event.free();
  }
}
