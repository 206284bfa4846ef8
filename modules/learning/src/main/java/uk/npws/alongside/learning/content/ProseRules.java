package uk.npws.alongside.learning.content;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * What prose must keep to: no raw HTML, headings in order, links and pictures that lead somewhere
 * and say what they are, blocks that are known, whole and closed. Points links to pages and media
 * at their addresses as it goes.
 */
final class ProseRules extends AbstractVisitor {

  private static final Set<String> EMPTY_PHRASES =
      Set.of("here", "click here", "this", "link", "more");
  private static final Pattern PAGE_FILE =
      Pattern.compile("(?:\\.\\./([a-z0-9-]+)/)?([a-z0-9-]+)\\.en\\.md");
  private static final Pattern OUTSIDE = Pattern.compile("(https|tel|mailto):.+");

  private final String file;
  private final Surroundings surroundings;
  private final Problems problems;
  private int level = 1;

  ProseRules(String file, Surroundings surroundings, Problems problems) {
    this.file = file;
    this.surroundings = surroundings;
    this.problems = problems;
  }

  @Override
  public void visit(HtmlBlock html) {
    rawHtml(html, html.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    rawHtml(html, html.getLiteral());
  }

  private void rawHtml(Node node, String literal) {
    String begin = literal.strip().split("[\\s>]", 2)[0];
    problems.add(
        Place.of(file, node),
        "raw HTML “" + begin + (begin.endsWith(">") ? "”" : ">”"),
        "write it in Markdown or as a block; a < that is meant as such is written \\<");
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code(code);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    code(code);
  }

  private void code(Node node) {
    problems.add(
        Place.of(file, node), "a block of code", "indent by fewer than four spaces, without ```");
  }

  @Override
  public void visit(Heading heading) {
    if (heading.getLevel() == 1) {
      problems.add(
          Place.of(file, heading), "a heading of the first level", "begin with ##: the title is #");
    } else if (heading.getLevel() > level + 1) {
      problems.add(
          Place.of(file, heading),
          "a heading skips a level",
          "write it with " + "#".repeat(level + 1));
    }
    level = heading.getLevel();
    visitChildren(heading);
  }

  @Override
  public void visit(Link link) {
    String words = Prose.plain(link).strip();
    if (EMPTY_PHRASES.contains(words.toLowerCase(java.util.Locale.ROOT)) || words.isEmpty()) {
      problems.add(
          Place.of(file, link),
          "a link called “" + words + "”",
          "let its words say where it leads");
    }
    var page = PAGE_FILE.matcher(link.getDestination());
    if (page.matches()) {
      pageLink(link, page.group(1), page.group(2));
    } else if (surroundings.media().containsKey(link.getDestination())) {
      link.setDestination(surroundings.address(link.getDestination()));
    } else if (!OUTSIDE.matcher(link.getDestination()).matches()) {
      problems.add(
          Place.of(file, link),
          "a link to “" + link.getDestination() + "”",
          "link to https:, tel:, mailto:, a page as page.en.md, or a file as media/…");
    }
    visitChildren(link);
  }

  private void pageLink(Link link, String packageId, String pageId) {
    String home = packageId == null ? surroundings.packageId() : packageId;
    Set<String> known = surroundings.pages().getOrDefault(home, Set.of());
    if (!known.contains(pageId)) {
      problems.add(
          Place.of(file, link),
          "a link to the page “" + pageId + "”, which " + home + " does not have",
          known.isEmpty()
              ? Problems.meant(home, surroundings.pages().keySet())
              : Problems.meant(pageId, known));
    }
    link.setDestination(packageId == null ? pageId : "../" + packageId + "/" + pageId);
  }

  @Override
  public void visit(Image image) {
    openFile(image);
    if (Prose.plain(image).isBlank()) {
      problems.add(
          Place.of(file, image),
          "a picture without a text alternative",
          "write what it shows between the square brackets");
    }
    if (surroundings.media().containsKey(image.getDestination())) {
      image.setDestination(surroundings.address(image.getDestination()));
    } else {
      problems.add(
          Place.of(file, image),
          "no such picture “" + image.getDestination() + "”",
          surroundings.media().isEmpty()
              ? "put it into the folder media of the package"
              : Problems.meant(image.getDestination(), surroundings.media().keySet()));
    }
  }

  @Override
  public void visit(Text text) {
    if (text.getLiteral().strip().matches("::+(\\s.*)?|::[a-z].*")) {
      problems.add(
          Place.of(file, text),
          "colons that neither begin nor end a block",
          "begin with “::: note” and end with as many colons on a line of their own");
    }
  }

  @Override
  public void visit(CustomBlock node) {
    if (node instanceof Container block) {
      container(block);
    }
    visitChildren(node);
  }

  private void container(Container block) {
    var known = BlockKind.of(block.name());
    if (known.isEmpty()) {
      problems.add(
          block.placeOfName(file),
          "unknown block “" + block.name() + "”",
          Problems.meant(block.name(), BlockKind.names()));
    }
    if (!block.closed()) {
      problems.add(
          block.place(file),
          "the block “" + block.name() + "” is never closed",
          "end it with as many colons as it begins with, on a line of their own");
    }
    known.ifPresent(kind -> parts(block, kind));
    if (block.name().equals("download")) {
      openFile(block);
    }
  }

  /** Files are served to everybody, so what only trainers may see cannot be in one. */
  private void openFile(Node node) {
    for (Node around = node.getParent(); around != null; around = around.getParent()) {
      if (around instanceof Container block && block.name().equals("trainer-only")) {
        problems.add(
            Place.of(file, node),
            "a picture or file within a block for trainers only",
            "tell it in words: whoever knows its address can open a file");
      }
    }
  }

  private void parts(Container block, BlockKind kind) {
    if (kind.wantsHeading() && block.heading().isEmpty()) {
      problems.add(
          block.placeOfName(file),
          "the block “" + block.name() + "” has no heading",
          "write one behind its name");
    }
    if (kind.outermost() && !(block.getParent() instanceof Document)) {
      problems.add(
          block.place(file),
          "the block “" + block.name() + "” stands within another",
          "move it out, to the left edge of the page");
    }
    for (String wanted : kind.attributes()) {
      if (block.attribute(wanted).isEmpty()) {
        problems.add(
            block.placeOfName(file),
            "the block “" + block.name() + "” lacks " + (wanted.equals("id") ? "an id" : wanted),
            "write {" + (wanted.equals("id") ? "#some-id" : wanted + "=…") + "} behind its name");
      }
    }
    for (String given : block.attributes().keySet()) {
      if (!kind.attributes().contains(given)) {
        problems.add(
            block.placeOf(given, file),
            "the block “" + block.name() + "” has no attribute “" + given + "”",
            kind.attributes().isEmpty()
                ? "take the braces away"
                : Problems.meant(given, kind.attributes()));
      }
    }
  }
}
