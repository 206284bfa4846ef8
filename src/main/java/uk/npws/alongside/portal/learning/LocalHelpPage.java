package uk.npws.alongside.portal.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.learning.local.LocalSlot;
import uk.npws.alongside.learning.local.LocalSlots;
import uk.npws.alongside.learning.local.LocalWordsRefused;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.PersonCard;
import uk.npws.alongside.people.PersonId;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.CurrentActor;

/** Every place that learning pages keep for a force, and what the force says there. */
@Named
@RequestScoped
public class LocalHelpPage {

  @Inject CurrentActor me;
  @Inject Forces forces;
  @Inject LocalSlots slots;
  @Inject @Param String force;

  private List<Force> choice;
  private Force ours;
  private List<LocalSlot> places = List.of();
  private Map<PersonId, PersonCard> writers = Map.of();

  @PostConstruct
  void ask() {
    boolean team = me.actor().has(Role.NPWS);
    choice =
        forces.all().stream()
            .filter(one -> team || me.actor().has(Role.COORDINATOR, one.id()))
            .toList();
    ours = chosen();
    if (ours != null) {
      places = slots.all(me.actor(), ours.id());
      writers = slots.writers(me.actor(), ours.id(), places);
    }
  }

  /** The one asked for, even another's, which the service then refuses; else one's own. */
  private Force chosen() {
    if (force != null && !force.isEmpty()) {
      return forces.all().stream()
          .filter(one -> one.id().code().equals(force))
          .findFirst()
          .orElseThrow(LocalWordsRefused::notYours);
    }
    ForceId own = me.actor().force();
    return choice.stream()
        .filter(one -> one.id().equals(own))
        .findFirst()
        .orElse(choice.isEmpty() ? null : choice.get(0));
  }

  public List<Force> getChoice() {
    return choice;
  }

  public Force getOurs() {
    return ours;
  }

  public List<LocalSlot> getPlaces() {
    return places;
  }

  /** Whether the reader may write here, or only look. */
  public boolean isWriter() {
    return ours != null && me.actor().has(Role.COORDINATOR, ours.id());
  }

  public String change(LocalSlot place) {
    return LocalHelp.ADDRESS
        + "/"
        + place.pack().id()
        + "/"
        + place.slot().id()
        + "?force="
        + ours.id();
  }

  public LocalHelp.Shown shown(LocalSlot place) {
    return LocalHelp.Shown.of(
        ours.name(), place.words(), place.filled() ? place.local().changed() : null);
  }

  /** Who wrote there last; null when nobody did, or that person was erased. */
  public PersonCard writer(LocalSlot place) {
    return place.local() == null || place.local().changedBy() == null
        ? null
        : writers.get(place.local().changedBy());
  }
}
