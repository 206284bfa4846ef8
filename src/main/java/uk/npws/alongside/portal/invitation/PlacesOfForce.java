package uk.npws.alongside.portal.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.Allocation;
import uk.npws.alongside.events.AllocationRefused;
import uk.npws.alongside.events.Allocations;
import uk.npws.alongside.events.InvitationLists;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** The team gives a force more places or fewer, another release date, or lets go by hand. */
@Named
@RequestScoped
public class PlacesOfForce {

  @Inject InvitationLists lists;
  @Inject Allocations allocations;
  @Inject CurrentActor me;
  @Inject Notices notices;

  @Inject
  @Param(name = "invitation")
  String id;

  private InvitationLists.Line line;
  private Integer places;
  private LocalDate releases;

  @PostConstruct
  void find() {
    line = lists.story(me.actor(), InvitationPage.id(id)).line();
    if (line.allocation() == null) {
      throw AllocationRefused.missing();
    }
    places = line.allocation().places();
    releases = When.date(line.allocation().releases());
  }

  public String change() {
    Allocation changed =
        allocations.hold(
            me.actor(),
            line.event().eventId(),
            line.force().id(),
            places == null ? 0 : places,
            releases == null ? line.event().starts() : InviteForm.endOf(releases, line.event()));
    notices.good("invitation.places.changed", line.force().name(), changed.places());
    return address();
  }

  /** What has no name goes to others now. */
  public String release() {
    allocations.release(me.actor(), line.event().eventId(), line.force().id());
    notices.good("invitation.places.released", line.force().name());
    return address();
  }

  private String address() {
    return "/invitations/" + line.invitation().id();
  }

  public InvitationLists.Line getLine() {
    return line;
  }

  public Integer getPlaces() {
    return places;
  }

  public void setPlaces(Integer number) {
    places = number;
  }

  public LocalDate getReleases() {
    return releases;
  }

  public void setReleases(LocalDate day) {
    releases = day;
  }
}
