package uk.npws.alongside.portal.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.enquiry.Enquiries;
import uk.npws.alongside.events.enquiry.Enquiry;
import uk.npws.alongside.events.enquiry.EnquiryState;
import uk.npws.alongside.events.enquiry.MailKind;
import uk.npws.alongside.events.enquiry.MailboxStanding;
import uk.npws.alongside.events.enquiry.ReceivedMail;
import uk.npws.alongside.foundation.MenuEntry.Access;
import uk.npws.alongside.foundation.Sitemap;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Words;

/** Enquiries by state, the longest waiting first; and what machines wrote. */
@Named
@RequestScoped
public class EnquiriesPage {

  @Inject Enquiries enquiries;
  @Inject MailboxStanding standing;
  @Inject CurrentActor me;
  @Inject Words words;
  @Inject @Param String state;
  @Inject @Param Integer page;

  private Map<EnquiryState, Long> counts;
  private List<Enquiry> list;
  private List<ReceivedMail> machines;

  /** Registers both pages of the room. */
  @ApplicationScoped
  static class Pages {
    void pages(@Observes Sitemap map) {
      Access team = Access.anyOf("NPWS");
      map.still("/desk/enquiries", "/pages/enquiry/enquiries.xhtml", team)
          .page("/desk/enquiries/{enquiry}", "/pages/enquiry/enquiry.xhtml", team)
          .menu("enquiry.menu", "/desk/enquiries", 65, team)
          .words("uk.npws.alongside.events.enquiry.words")
          .words("uk.npws.alongside.portal.enquiry.words");
    }
  }

  public Map<EnquiryState, Long> getCounts() {
    if (counts == null) {
      counts = enquiries.counts(me.actor());
    }
    return counts;
  }

  public EnquiryState[] getStates() {
    return EnquiryState.values();
  }

  public long count(EnquiryState of) {
    return getCounts().get(of);
  }

  public boolean isMachines() {
    return "machines".equals(state);
  }

  /** The state shown; new ones unless the address names another. */
  public EnquiryState getShown() {
    for (EnquiryState known : EnquiryState.values()) {
      if (known.name().equalsIgnoreCase(state)) {
        return known;
      }
    }
    return EnquiryState.NEW;
  }

  public List<Enquiry> getList() {
    if (list == null) {
      list = enquiries.list(me.actor(), getShown(), number() - 1);
    }
    return list.size() > Enquiries.PAGE ? list.subList(0, Enquiries.PAGE) : list;
  }

  public List<ReceivedMail> getMails() {
    if (machines == null) {
      machines = enquiries.machines(me.actor(), number() - 1);
    }
    return machines.size() > Enquiries.PAGE ? machines.subList(0, Enquiries.PAGE) : machines;
  }

  /** Why a message was refused, or what a mail server told. */
  public String note(ReceivedMail mail) {
    return mail.kind() == MailKind.REFUSED
        ? words.get("mail-refused." + mail.note().toLowerCase(java.util.Locale.ROOT))
        : mail.note();
  }

  /** Whether the mailbox does not answer at the moment. */
  public boolean isSilent() {
    return standing.failures() > 0;
  }

  private int number() {
    return page == null ? 1 : Math.max(1, Math.min(page, 1000));
  }

  public String getOlder() {
    boolean more =
        isMachines()
            ? !getMails().isEmpty() && machines.size() > Enquiries.PAGE
            : !getList().isEmpty() && list.size() > Enquiries.PAGE;
    return more ? address(number() + 1) : "";
  }

  public String getNewer() {
    return number() > 1 ? address(number() - 1) : "";
  }

  private String address(int to) {
    return "/desk/enquiries?state=" + (isMachines() ? "machines" : getShown()) + "&page=" + to;
  }
}
