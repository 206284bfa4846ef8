package uk.npws.alongside.learning.suggestion;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import uk.npws.alongside.learning.Library;
import uk.npws.alongside.learning.Readership;
import uk.npws.alongside.learning.content.ContentReader;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Page.Change;
import uk.npws.alongside.learning.content.Problem;

/** Holds suggested words against the validator of the content, and makes the patch of them. */
@ApplicationScoped
public class Drafting {

  private static final Pattern EDITION = Pattern.compile("(?m)^edition: *(\\d+)");
  private static final int CONTEXT = 3;

  @Inject Library library;

  /** The page's file as it stands; refused when there is no such page. */
  PageText current(String packageId, String pageId) {
    library.get(packageId, pageId);
    return new PageText(packageId, pageId, library.written(PageText.file(packageId, pageId)));
  }

  /** Whether these are other words than those that stand there. */
  boolean differs(PageText current, String title, String body) {
    return newTitle(current, title) != null || !current.body().equals(PageText.tidy(body));
  }

  Draft draft(PageText current, String title, String body) {
    PageText changed = current.with(newTitle(current, title), body, Change.TYPO, "");
    ContentReader.Reading reading = library.readWith(files(changed));
    int before = changed.linesBefore();
    List<Draft.Fault> faults =
        reading.problems().stream()
            .map(problem -> fault(problem, changed.file(), before))
            .sorted(Comparator.comparingInt(Draft.Fault::line).thenComparing(Draft.Fault::column))
            .toList();
    Page page =
        reading
            .content()
            .find(current.packageId())
            .flatMap(pack -> pack.page(current.pageId()))
            .orElseGet(() -> library.get(current.packageId(), current.pageId()));
    return new Draft(faults, page);
  }

  /**
   * The same for these readers: whoever may not read the notes wrote around the lines that stand
   * for them, and is shown no word of a note, neither on the page nor in what is wrong.
   */
  Draft draft(PageText current, String title, String written, Readership readers) {
    Notes notes = Notes.of(current.body());
    Draft asWritten = draft(current, title, written);
    if (readers == Readership.FACILITATORS || notes.texts().isEmpty()) {
      return asWritten;
    }
    var faults = new ArrayList<Draft.Fault>();
    notes
        .restored(written)
        .ifPresentOrElse(
            whole ->
                draft(current, title, whole.body()).faults().stream()
                    .map(whole::seen)
                    .distinct()
                    .forEach(faults::add),
            () -> {
              faults.add(Notes.misplaced(0));
              faults.addAll(asWritten.faults());
            });
    return new Draft(faults, asWritten.page());
  }

  /** What these readers wrote, with the notes that they cannot see in their places. */
  String whole(PageText current, String written, Readership readers) {
    return readers == Readership.FACILITATORS
        ? written
        : Notes.of(current.body())
            .restored(written)
            .map(Notes.Restored::body)
            .orElseThrow(SuggestionRefused::notesMoved);
  }

  private static Draft.Fault fault(Problem problem, String file, int before) {
    boolean inBody = problem.file().equals(file) && problem.line() > before;
    return new Draft.Fault(
        inBody ? problem.line() - before : 0,
        inBody ? problem.column() : 0,
        problem.what(),
        problem.mend());
  }

  /** The title where it is another one, else null. */
  private String newTitle(PageText current, String title) {
    String now = library.get(current.packageId(), current.pageId()).title();
    return now.equals(title.strip()) ? null : title.strip();
  }

  /** The files that change: the page, and the package where it asks for more than it did. */
  private Map<String, String> files(PageText changed) {
    var files = new LinkedHashMap<String, String>();
    files.put(changed.file(), changed.text());
    var raised = new LinkedHashMap<>(files);
    String pack = "packages/" + changed.packageId() + "/package.yml";
    raised.put(pack, raisedEdition(library.written(pack)));
    int without = library.readWith(files).problems().size();
    return without > 0 && library.readWith(raised).problems().size() < without ? raised : files;
  }

  private static String raisedEdition(String pack) {
    return EDITION
        .matcher(pack)
        .replaceFirst(found -> "edition: " + (Integer.parseInt(found.group(1)) + 1));
  }

  /** A unified diff against the folder of the content's repository. */
  String patch(PageText current, Suggestion suggestion) {
    PageText changed =
        current.with(
            newTitle(current, suggestion.title()),
            suggestion.body(),
            suggestion.change(),
            suggestion.changeNote());
    var patch = new StringBuilder();
    files(changed)
        .forEach(
            (file, text) -> {
              List<String> before = library.written(file).lines().toList();
              List<String> lines =
                  UnifiedDiffUtils.generateUnifiedDiff(
                      "a/content/" + file,
                      "b/content/" + file,
                      before,
                      DiffUtils.diff(before, text.lines().toList()),
                      CONTEXT);
              patch.append(String.join("\n", lines)).append('\n');
            });
    return patch.toString();
  }
}
