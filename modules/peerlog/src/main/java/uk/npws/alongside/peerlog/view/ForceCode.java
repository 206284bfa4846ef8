package uk.npws.alongside.peerlog.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.npws.alongside.foundation.QrCode;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.peerlog.Doors;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.Role;

/** The QR code of a coordinator's force: to show, print and renew. */
@Named
@RequestScoped
public class ForceCode {

  @Inject Doors doors;
  @Inject Forces forces;
  @Inject Visit visit;

  private String forceName;
  private String address;
  private QrCode picture;

  @PostConstruct
  void open() {
    Actor actor = visit.actor();
    ForceId force = force(actor);
    forceName = forces.get(force).name();
    address = Setting.ADDRESS.value() + "/peer-log/qr/" + doors.token(actor, force);
    picture = QrCode.of(address);
  }

  public String renew() {
    doors.renew(visit.actor(), force(visit.actor()));
    return "/peer-log/code?renewed=1";
  }

  /** The force they coordinate; their own first. */
  static ForceId force(Actor actor) {
    return actor.has(Role.COORDINATOR, actor.force())
        ? actor.force()
        : actor.grants().stream()
            .filter(grant -> grant.role() == Role.COORDINATOR)
            .map(Grant::force)
            .min(java.util.Comparator.comparing(ForceId::code))
            .orElse(actor.force());
  }

  public String getForceName() {
    return forceName;
  }

  public String getAddress() {
    return address;
  }

  public QrCode getPicture() {
    return picture;
  }
}
