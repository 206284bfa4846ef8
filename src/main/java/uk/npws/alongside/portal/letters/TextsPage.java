package uk.npws.alongside.portal.letters;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.npws.alongside.foundation.LetterVersions;
import uk.npws.alongside.people.LetterTextDesk;
import uk.npws.alongside.portal.frame.CurrentActor;

/** Every text of a letter, by what it is for. */
@Named
@RequestScoped
public class TextsPage {

  @Inject LetterTextDesk desk;
  @Inject CurrentActor me;
  @Inject TextWords textWords;

  private List<LetterVersions.Standing> all;

  /** Texts for one purpose. */
  public record Group(String title, List<LetterVersions.Standing> texts) {}

  @PostConstruct
  void find() {
    all = desk.list(me.actor());
  }

  public List<Group> getGroups() {
    Map<String, List<LetterVersions.Standing>> groups = new LinkedHashMap<>();
    for (LetterVersions.Standing one : all) {
      groups.computeIfAbsent(one.kind().group(), g -> new java.util.ArrayList<>()).add(one);
    }
    return groups.entrySet().stream()
        .map(group -> new Group(textWords.group(group.getKey()), group.getValue()))
        .toList();
  }

  /** How many were edited. */
  public long getEdited() {
    return all.stream().filter(LetterVersions.Standing::edited).count();
  }

  /** Edited ones whose shipped text a release changed since. */
  public List<LetterVersions.Standing> getOvertaken() {
    return all.stream().filter(LetterVersions.Standing::overtaken).toList();
  }
}
