package uk.npws.alongside.learning.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.npws.alongside.foundation.When;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.people.Role;

/** Pages that somebody said they would look at again by a day that has gone by. */
@ApplicationScoped
public class Reviews {

  @Inject Library library;
  @Inject Clock clock;

  /** A page and the package that it is in. */
  public record Due(LearningPackage pack, Page page) {}

  /** The longest overdue first. */
  public List<Due> overdue(Actor actor) {
    if (!actor.has(Role.NPWS)) {
      throw SuggestionRefused.notForYou();
    }
    return overdue(library.packages(), When.london(clock.instant()).toLocalDate());
  }

  static List<Due> overdue(List<LearningPackage> packages, LocalDate today) {
    return packages.stream()
        .flatMap(pack -> pack.pages().stream().map(page -> new Due(pack, page)))
        .filter(due -> due.page().reviewBy() != null && due.page().reviewBy().isBefore(today))
        .sorted(Comparator.comparing(due -> due.page().reviewBy()))
        .toList();
  }
}
