package uk.npws.alongside.portal.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.EventRefused;
import uk.npws.alongside.events.EventTemplate;
import uk.npws.alongside.events.EventTemplates;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** The templates of the team, and one of them to make an event from or to take off the list. */
@Named
@RequestScoped
public class TemplatePage {

  @Inject EventTemplates templates;
  @Inject CurrentActor me;
  @Inject Notices notices;

  @Inject
  @Param(name = "template")
  String id;

  private List<EventTemplate> list;
  private EventTemplate template;
  private LocalDate day;

  public List<EventTemplate> getList() {
    if (list == null) {
      list = templates.list(me.actor());
    }
    return list;
  }

  public EventTemplate getTemplate() {
    if (template == null) {
      template = templates.find(me.actor(), known(id));
    }
    return template;
  }

  /** The id, or a refusal for what is none. */
  static UUID known(String id) {
    if (id == null || !id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw EventRefused.templateMissing();
    }
    return UUID.fromString(id);
  }

  /** Leads to the form, filled with what the template says on that day. */
  public String make() {
    return "/desk/events/new?template=" + getTemplate().id() + "&day=" + day;
  }

  public String remove() {
    String name = getTemplate().name();
    templates.remove(me.actor(), template.id());
    notices.good("events.template.removed", name);
    return "/desk/templates";
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
