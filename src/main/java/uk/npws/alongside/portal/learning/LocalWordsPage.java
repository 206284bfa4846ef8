package uk.npws.alongside.portal.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import uk.npws.alongside.learning.local.LocalSlot;
import uk.npws.alongside.learning.local.LocalSlots;
import uk.npws.alongside.learning.local.LocalWordsRefused;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** Writing what a force says in one place of a learning page, with a look at how it reads. */
@Named
@RequestScoped
public class LocalWordsPage {

  @Inject LocalSlots slots;
  @Inject Forces forces;
  @Inject CurrentActor me;
  @Inject Notices notices;

  @Inject
  @ManagedProperty("#{param['package']}")
  String packageId;

  @Inject
  @ManagedProperty("#{param['slot']}")
  String slotId;

  @Inject
  @ManagedProperty("#{param['force']}")
  String force;

  @Inject
  @ManagedProperty("#{param['seen']}")
  String seen;

  private Force ours;
  private LocalSlot place;
  private String words;

  @PostConstruct
  void find() {
    ours = chosen();
    place = slots.get(me.actor(), ours.id(), packageId, slotId);
    words = place.words();
  }

  private Force chosen() {
    boolean asked = force != null && !force.isEmpty();
    ForceId own = me.actor().force();
    return forces.all().stream()
        .filter(
            one ->
                asked ? one.id().code().equals(force) : me.actor().has(Role.COORDINATOR, one.id()))
        .min(Comparator.comparing(one -> !one.id().equals(own)))
        .orElseThrow(LocalWordsRefused::notYours);
  }

  /** Shows what was typed as it would read, without keeping it. */
  public String see() {
    return null;
  }

  public String save() {
    slots.write(me.actor(), ours.id(), packageId, slotId, words, version());
    notices.good(words.isBlank() ? "learning.local.gone" : "learning.local.kept", ours.name());
    return LocalHelp.ADDRESS + "?force=" + ours.id();
  }

  /** What stood there when the writer began. */
  private int version() {
    return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : place.version();
  }

  /** Whether somebody else wrote there since. */
  public boolean isChangedMeanwhile() {
    return version() != place.version();
  }

  /** Who wrote last; null when nobody did, or that person was erased. */
  public PersonCard getWriter() {
    var cards = slots.writers(me.actor(), ours.id(), List.of(place));
    return cards.values().stream().findFirst().orElse(null);
  }

  /** What was typed as it would read. */
  public LocalHelp.Shown getReads() {
    return LocalHelp.Shown.of(ours.name(), words == null ? "" : words, null);
  }

  public Force getOurs() {
    return ours;
  }

  public LocalSlot getPlace() {
    return place;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String typed) {
    words = typed == null ? "" : typed;
  }
}
