package uk.npws.alongside.learning.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Reads a check: what is asked, then a task list with a quoted word under every choice. */
final class CheckReader {

  private static final String RIGHT = "[x] ";
  private static final String WRONG = "[ ] ";

  private final String file;
  private final Surroundings surroundings;
  private final Problems problems;

  CheckReader(String file, Surroundings surroundings, Problems problems) {
    this.file = file;
    this.surroundings = surroundings;
    this.problems = problems;
  }

  Part.Check read(Container block) {
    var question = new ArrayList<Node>();
    var choices = new ArrayList<Part.Choice>();
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof BulletList list && choices.isEmpty()) {
        choices.addAll(choices(list));
      } else if (choices.isEmpty()) {
        question.add(child);
      } else {
        problems.add(
            Place.of(file, child),
            "something stands behind the choices",
            "put it before the first choice, or behind the block");
      }
    }
    boolean several = block.attribute("type").equals("many");
    type(block);
    if (question.isEmpty()) {
      problems.add(block.place(file), "the check asks nothing", "write the question first");
    } else if (question.size() > 1 || !(question.get(0) instanceof Paragraph)) {
      problems.add(
          Place.of(file, question.get(question.size() - 1)),
          "the question is more than one paragraph",
          "tell what happened before the block, and ask within it");
    }
    count(block, choices, several);
    return new Part.Check(
        block.attribute("id"), several, inline(Prose.html(question, surroundings)), choices);
  }

  private void type(Container block) {
    String type = block.attribute("type");
    if (!type.isEmpty() && !List.of("one", "many").contains(type)) {
      problems.add(
          block.placeOf("type", file),
          "unknown type “" + type + "”",
          Problems.meant(type, List.of("one", "many")));
    }
  }

  private void count(Container block, List<Part.Choice> choices, boolean several) {
    long right = choices.stream().filter(Part.Choice::right).count();
    if (choices.size() < 2) {
      problems.add(
          block.place(file),
          "the check has fewer than two choices",
          "write each as “- [ ] words”, the right one as “- [x] words”");
    } else if (right == 0) {
      problems.add(block.place(file), "no choice is right", "mark the right one with [x]");
    } else if (right > 1 && !several) {
      problems.add(
          block.place(file),
          right + " choices are right, but only one may be chosen",
          "leave one [x], or write type=many");
    }
  }

  private List<Part.Choice> choices(BulletList list) {
    var choices = new ArrayList<Part.Choice>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      choices.add(choice(item));
    }
    return choices;
  }

  private Part.Choice choice(Node item) {
    var words = new ArrayList<Node>();
    var feedback = new ArrayList<Node>();
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof BlockQuote quote) {
        for (Node said = quote.getFirstChild(); said != null; said = said.getNext()) {
          feedback.add(said);
        }
      } else {
        words.add(child);
      }
    }
    boolean right = box(item);
    if (feedback.isEmpty()) {
      problems.add(
          Place.of(file, item),
          "a choice without feedback",
          "write a line below it that begins with “  > ”");
    }
    return new Part.Choice(
        inline(Prose.html(words, surroundings)), right, inline(Prose.html(feedback, surroundings)));
  }

  /** Whether the box is ticked; takes the box away from the words. */
  private boolean box(Node item) {
    if (item.getFirstChild() instanceof Paragraph paragraph
        && paragraph.getFirstChild() instanceof Text text) {
      String literal = text.getLiteral();
      if (literal.startsWith(RIGHT) || literal.startsWith(WRONG)) {
        text.setLiteral(literal.substring(RIGHT.length()));
        return literal.startsWith(RIGHT);
      }
    }
    problems.add(
        Place.of(file, item),
        "a choice without a box",
        "begin it with “- [ ] ”, or “- [x] ” when it is right");
    return false;
  }

  /** A single paragraph loses its mark, so that it fits into a label or legend. */
  private static String inline(String html) {
    boolean single = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
    return single ? html.substring(3, html.length() - 4) : html;
  }
}
