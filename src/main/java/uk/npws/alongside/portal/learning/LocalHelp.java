package uk.npws.alongside.portal.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.local.LinkedText;
import uk.npws.alongside.learning.local.LocalSlots;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.CurrentActor;

/** What the reader's force says on learning pages, ready to be shown after the national words. */
@Named
@RequestScoped
public class LocalHelp {

  static final String ADDRESS = "/force/local-help";

  @Inject LocalSlots slots;
  @Inject CurrentActor me;

  private final Map<String, Map<String, Shown>> read = new HashMap<>();

  /**
   * The words of a force as they are shown.
   *
   * @param force its name
   * @param html safe, with links
   * @param changed null where they are not kept yet
   */
  public record Shown(String force, String html, Instant changed) {

    static Shown of(String force, String words, Instant changed) {
      return new Shown(force, LinkedText.html(words), changed);
    }
  }

  /** By slot, what the reader's force says in this package. */
  public Map<String, Shown> of(LearningPackage pack) {
    return read.computeIfAbsent(pack.id(), id -> read(pack));
  }

  private Map<String, Shown> read(LearningPackage pack) {
    var shown = new LinkedHashMap<String, Shown>();
    slots
        .read(me.actor(), pack)
        .forEach(
            (slot, local) ->
                shown.put(slot, Shown.of(me.card().forceName(), local.words(), local.changed())));
    return shown;
  }

  /** Where the reader may change what their force says here; empty where they may not. */
  public String change(LearningPackage pack, String slot) {
    Actor actor = me.actor();
    return actor.force() != null && actor.has(Role.COORDINATOR, actor.force())
        ? ADDRESS + "/" + pack.id() + "/" + slot + "?force=" + actor.force()
        : "";
  }
}
