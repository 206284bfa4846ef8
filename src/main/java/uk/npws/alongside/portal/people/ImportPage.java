package uk.npws.alongside.portal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import uk.npws.alongside.people.ImportRefused;
import uk.npws.alongside.people.ImportReport;
import uk.npws.alongside.people.PeopleImport;
import uk.npws.alongside.people.account.AccountInvitations;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** A list of people from a file: everybody on it, or what is wrong with it. */
@Named("importPage")
@RequestScoped
public class ImportPage {

  private static final int MOST_BYTES = 2_000_000;

  @Inject PeopleImport peopleImport;
  @Inject AccountInvitations invitations;
  @Inject CurrentActor me;
  @Inject Notices notices;

  private Part file;
  private boolean invite;
  private ImportReport report;

  public String run() throws IOException {
    if (file == null) {
      throw ImportRefused.empty();
    }
    try (InputStream in = file.getInputStream()) {
      report = peopleImport.run(me.actor(), in.readNBytes(MOST_BYTES + 1));
    }
    if (!report.done()) {
      return null;
    }
    if (invite) {
      report.imported().forEach(person -> invitations.invite(me.actor(), person));
    }
    int many = report.imported().size();
    notices.good(many == 1 ? "people.imported.one" : "people.imported.other", many);
    return "/admin/people";
  }

  /** Null before a file was read. */
  public ImportReport getReport() {
    return report;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public boolean isInvite() {
    return invite;
  }

  public void setInvite(boolean invite) {
    this.invite = invite;
  }
}
