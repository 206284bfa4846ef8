package uk.npws.alongside.portal.nominations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.events.OfferLists;
import uk.npws.alongside.events.OfferState;
import uk.npws.alongside.portal.frame.CurrentActor;

/** Who was offered a further course, and who took it; all of it by address. */
@Named
@RequestScoped
public class OffersDesk {

  @Inject OfferLists offers;
  @Inject CurrentActor me;

  @Inject @Param String show;
  @Inject @Param Integer from;

  private Map<OfferState, Long> counts;
  private List<OfferLists.Line> lines;

  /** A state to choose, with how many stand so. */
  public record Tab(OfferState state, long count, boolean here, String address) {}

  static OfferState state(String show) {
    return Arrays.stream(OfferState.values())
        .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(show))
        .findFirst()
        .orElse(OfferState.OPEN);
  }

  public OfferState getState() {
    return state(show);
  }

  public List<OfferLists.Line> getLines() {
    if (lines == null) {
      lines = offers.list(me.actor(), getState(), start());
    }
    return lines;
  }

  public List<Tab> getTabs() {
    return Arrays.stream(OfferState.values())
        .map(state -> new Tab(state, counts().get(state), state == getState(), address(state, 0)))
        .toList();
  }

  public long getCount() {
    return counts().get(getState());
  }

  private Map<OfferState, Long> counts() {
    if (counts == null) {
      counts = offers.counts(me.actor());
    }
    return counts;
  }

  private int start() {
    return from == null ? 0 : Math.max(0, Math.min(from, 100_000));
  }

  public String getOlder() {
    return start() + OfferLists.PAGE < getCount()
        ? address(getState(), start() + OfferLists.PAGE)
        : "";
  }

  public String getNewer() {
    return start() > 0 ? address(getState(), Math.max(0, start() - OfferLists.PAGE)) : "";
  }

  public String getQuery() {
    return query(getState(), 0);
  }

  private static String address(OfferState state, int at) {
    return "/desk/offers" + query(state, at);
  }

  private static String query(OfferState state, int at) {
    return "?show=" + state.name().toLowerCase(Locale.ROOT) + (at == 0 ? "" : "&from=" + at);
  }
}
