package uk.npws.alongside.learning.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes for facilitators in a page's body. Whoever may not read them gets a line in the place
 * of each, and the notes come back to those lines when something is suggested.
 *
 * @param body with the notes in it
 * @param texts the notes in their order, as written, without the end of their last line
 */
record Notes(String body, List<String> texts) {

  private static final Pattern OPENING = Pattern.compile(" {0,3}(:{3,})[ \\t]*trainer-only\\b.*");

  Notes {
    texts = List.copyOf(texts);
  }

  /** Those of this body. */
  static Notes of(String body) {
    var texts = new ArrayList<String>();
    StringBuilder note = null;
    String fence = "";
    for (String line : body.lines().toList()) {
      Matcher opening = OPENING.matcher(line);
      if (note != null) {
        note.append('\n').append(line);
      } else if (opening.matches()) {
        fence = opening.group(1);
        note = new StringBuilder(line);
        continue;
      }
      if (note != null && line.strip().equals(fence)) {
        texts.add(note.toString());
        note = null;
      }
    }
    if (note != null) {
      texts.add(note.toString());
    }
    return new Notes(body, texts);
  }

  /** The line that stands in the place of the note with this number, from 1. */
  static String placeholder(int number) {
    return "[Note " + number + " for facilitators. Please leave this line where it is.]";
  }

  /** The body as somebody sees it who may not read them. */
  String hidden() {
    String hidden = body;
    for (int i = 0; i < texts.size(); i++) {
      int at = hidden.indexOf(texts.get(i));
      hidden =
          hidden.substring(0, at)
              + placeholder(i + 1)
              + hidden.substring(at + texts.get(i).length());
    }
    return hidden;
  }

  /**
   * What was written around the lines that stand for the notes, with the notes in it again; empty
   * when a line is missing, stands twice or is no longer alone on its line.
   */
  Optional<Restored> restored(String written) {
    var lines = new ArrayList<String>();
    var shown = new ArrayList<Integer>();
    var found = new ArrayList<Integer>();
    List<String> typed = PageText.tidy(written).lines().toList();
    for (int at = 0; at < typed.size(); at++) {
      int note = number(typed.get(at).strip());
      if (note == 0) {
        lines.add(typed.get(at));
        shown.add(at + 1);
      } else {
        found.add(note);
        for (String line : texts.get(note - 1).lines().toList()) {
          lines.add(line);
          shown.add(-(at + 1));
        }
      }
    }
    boolean whole =
        found.size() == texts.size() && found.stream().distinct().count() == texts.size();
    return whole
        ? Optional.of(new Restored(String.join("\n", lines) + "\n", shown))
        : Optional.empty();
  }

  private int number(String line) {
    for (int note = 1; note <= texts.size(); note++) {
      if (line.equals(placeholder(note))) {
        return note;
      }
    }
    return 0;
  }

  /**
   * A body with its notes again.
   *
   * @param shown for each line the one that the writer sees, from 1; negative within a note
   */
  record Restored(String body, List<Integer> shown) {

    Restored {
      shown = List.copyOf(shown);
    }

    /** A fault as the writer may be told it: nothing of a note, and at the line that is seen. */
    Draft.Fault seen(Draft.Fault fault) {
      if (fault.line() < 1 || fault.line() > shown.size()) {
        return fault;
      }
      int line = shown.get(fault.line() - 1);
      return line > 0
          ? new Draft.Fault(line, fault.column(), fault.what(), fault.mend())
          : Notes.misplaced(-line);
    }
  }

  /** The line that stands for a note cannot stand where it does. */
  static Draft.Fault misplaced(int line) {
    return new Draft.Fault(
        line,
        line == 0 ? 0 : 1,
        "a line that stands for a note for facilitators is not where it was",
        "put each of them back, once, on a line of its own and outside of any block");
  }
}
