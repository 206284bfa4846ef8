package uk.npws.alongside.portal.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ErasurePlanned;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.PersonRefused;
import uk.npws.alongside.people.Subjects;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** Gets what is held about a person, the reader or another, and erases another. */
@Named("dataPage")
@RequestScoped
public class DataPage {

  @Inject Subjects subjects;
  @Inject DataFile file;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject @Param String person;

  private ErasurePlanned plan;

  /** Answers with the reader's own file. */
  public void downloadOwn() throws IOException {
    download(me.actor().person());
  }

  /** Answers with the file of the person whose page this is. */
  public void download() throws IOException {
    download(id());
  }

  private void download(PersonId of) throws IOException {
    Actor actor = me.actor();
    byte[] content = file.of(subjects.export(actor, of));
    ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
    answer.setResponseContentType("application/json");
    answer.setResponseCharacterEncoding("UTF-8");
    answer.setResponseContentLength(content.length);
    answer.setResponseHeader(
        "Content-Disposition", "attachment; filename=\"alongside-" + of + ".json\"");
    answer.setResponseHeader("Cache-Control", "no-store");
    answer.getResponseOutputStream().write(content);
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** What goes and what stays when the person is erased. */
  public ErasurePlanned getPlan() {
    if (plan == null) {
      plan = subjects.plan(me.actor(), id());
    }
    return plan;
  }

  public String erase() {
    subjects.erase(me.actor(), id());
    notices.good("privacy.erased");
    return "/admin/people";
  }

  private PersonId id() {
    if (person == null || !person.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw PersonRefused.unknown();
    }
    return PersonId.of(person);
  }
}
