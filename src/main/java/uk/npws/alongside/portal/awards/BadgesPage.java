package uk.npws.alongside.portal.awards;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.npws.alongside.awards.CarrierReference;
import uk.npws.alongside.awards.OwedBadge;
import uk.npws.alongside.awards.PinBadgeId;
import uk.npws.alongside.awards.PinBadgeRefused;
import uk.npws.alongside.awards.PinBadges;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** The badges chosen on the desk, looked at once more before they are written down as given. */
@Named
@RequestScoped
public class BadgesPage {

  private static final int MOST = 200;

  @Inject PinBadges pinBadges;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject HttpServletRequest request;

  private List<OwedBadge> chosen;
  private String reference;

  @PostConstruct
  void find() {
    chosen = pinBadges.owedAmong(me.actor(), asked());
  }

  private List<PinBadgeId> asked() {
    String[] asked = request.getParameterValues("badge");
    return asked == null
        ? List.of()
        : Arrays.stream(asked).limit(MOST).flatMap(BadgesPage::id).distinct().toList();
  }

  private static Stream<PinBadgeId> id(String text) {
    try {
      return Stream.of(new PinBadgeId(UUID.fromString(text)));
    } catch (IllegalArgumentException odd) {
      return Stream.empty();
    }
  }

  /** They went to the post. */
  public String post() {
    pinBadges.post(me.actor(), ids(), new CarrierReference(reference));
    notices.good("awards.posted", chosen.size());
    return "/awards";
  }

  /** They were given by hand. */
  public String handOver() {
    pinBadges.handOver(me.actor(), ids());
    notices.good("awards.handed-over", chosen.size());
    return "/awards";
  }

  /** All that were asked for: one that is owed no more stops the rest. */
  private List<PinBadgeId> ids() {
    return Optional.of(asked())
        .filter(all -> !all.isEmpty())
        .orElseThrow(PinBadgeRefused::noneChosen);
  }

  public List<OwedBadge> getChosen() {
    return chosen;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
