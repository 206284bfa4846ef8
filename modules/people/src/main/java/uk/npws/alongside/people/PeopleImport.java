package uk.npws.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.npws.alongside.foundation.Refusal;

/** Imports a list of people that an administrator brings: all of it, or nothing and why. */
@ApplicationScoped
@Transactional
public class PeopleImport {

  @Inject Forces forces;
  @Inject Enrolments enrolments;

  /** Reads the file and enters everybody on it, unless a line is wrong. */
  public ImportReport run(Actor actor, byte[] file) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw PersonRefused.notYours();
    }
    List<PeopleList.Line> lines = PeopleList.read(file);
    LineReader reader = new LineReader(forces.all());
    var wrong = new ArrayList<ImportReport.Problem>();
    var right = new HashMap<String, Enrolment>();
    var seenOn = new HashMap<String, Long>();
    for (PeopleList.Line line : lines) {
      try {
        Enrolment enrolment = reader.read(line);
        String email = enrolment.somebody().email().value();
        Long before = seenOn.putIfAbsent(email, line.number());
        if (before != null) {
          throw ImportRefused.twice(email, before);
        }
        right.put(email, enrolment);
      } catch (Refusal why) {
        wrong.add(new ImportReport.Problem(line.number(), line.email(), why));
      }
    }
    wrong.addAll(taken(right, seenOn));
    wrong.sort(java.util.Comparator.comparingLong(ImportReport.Problem::line));
    if (!wrong.isEmpty()) {
      return new ImportReport(List.of(), wrong);
    }
    enrolments.enrol(actor, right.values());
    return new ImportReport(right.values().stream().map(Enrolment::id).toList(), List.of());
  }

  private List<ImportReport.Problem> taken(Map<String, Enrolment> right, Map<String, Long> seenOn) {
    Set<String> taken =
        enrolments.taken(right.values().stream().map(one -> one.somebody().email()).toList());
    return taken.stream()
        .map(email -> new ImportReport.Problem(seenOn.get(email), email, EmailRefused.taken(email)))
        .toList();
  }
}
