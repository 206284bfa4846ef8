package uk.npws.alongside.awards.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import uk.npws.alongside.awards.sheet.Matter.Run;

/**
 * Reads the HTML of checked content, which is well-formed and of few elements. It is not for
 * anything that users write.
 */
public final class MatterReader {

  private static final Set<String> INLINE = Set.of("a", "b", "strong", "em", "br");
  private static final String BOX = "[ ] ";

  private final UnaryOperator<String> links;
  private final Function<String, Matter.Drawing> pictures;

  /**
   * @param links where an address leads on paper: {@code #anchor}, a whole address, or nothing
   * @param pictures the drawing at an address, or null
   */
  public MatterReader(UnaryOperator<String> links, Function<String, Matter.Drawing> pictures) {
    this.links = links;
    this.pictures = pictures;
  }

  public List<Matter> read(String html) {
    return blocks(parse("<div>" + html + "</div>"));
  }

  /** A single stretch of words, such as a question or a choice. */
  public List<Run> runs(String html) {
    var runs = new ArrayList<Run>();
    runs(parse("<div>" + html + "</div>"), false, false, "", runs);
    return runs;
  }

  private static Element parse(String xml) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException fault) {
      throw new IllegalArgumentException(fault);
    }
  }

  private List<Matter> blocks(Node parent) {
    var blocks = new ArrayList<Matter>();
    var loose = new ArrayList<Run>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && !INLINE.contains(element.getTagName())) {
        words(loose, blocks);
        block(element, blocks);
      } else {
        run(child, false, false, "", loose);
      }
    }
    words(loose, blocks);
    return blocks;
  }

  private static void words(List<Run> loose, List<Matter> blocks) {
    if (loose.stream().anyMatch(run -> !run.text().isBlank())) {
      blocks.add(new Matter.Words(loose));
    }
    loose.clear();
  }

  private void block(Element element, List<Matter> blocks) {
    switch (element.getTagName()) {
      case "h2", "h3", "h4" ->
          blocks.add(new Matter.Heading(element.getTagName().charAt(1) - '0', text(element)));
      case "p" -> blocks.addAll(blocks(element));
      case "ul", "ol" -> blocks.add(items(element));
      case "table" -> blocks.add(grid(element));
      case "div" ->
          blocks.add(
              new Matter.Boxed(!element.getAttribute("class").equals("msg"), blocks(element)));
      case "blockquote" -> blocks.add(new Matter.Boxed(false, blocks(element)));
      case "dl" -> terms(element, blocks);
      case "img" -> picture(element, blocks);
      default -> {
        // a rule between two parts says nothing
      }
    }
  }

  private Matter items(Element list) {
    var items = new ArrayList<List<Matter>>();
    boolean boxes = false;
    for (Element item : children(list, "li")) {
      boxes = boxes || item.getTextContent().strip().startsWith(BOX);
      items.add(blocks(item));
    }
    if (boxes) {
      return new Matter.Items(
          Matter.Mark.BOX, 1, items.stream().map(MatterReader::unboxed).toList());
    }
    String start = list.getAttribute("start");
    return list.getTagName().equals("ol")
        ? new Matter.Items(Matter.Mark.NUMBER, start.isEmpty() ? 1 : Integer.parseInt(start), items)
        : new Matter.Items(Matter.Mark.BULLET, 1, items);
  }

  private static List<Matter> unboxed(List<Matter> item) {
    if (item.get(0) instanceof Matter.Words words
        && words.runs().get(0).text().startsWith(BOX.strip())) {
      var runs = new ArrayList<>(words.runs());
      runs.set(0, Run.plain(runs.get(0).text().substring(BOX.length())));
      var rest = new ArrayList<>(item);
      rest.set(0, new Matter.Words(runs));
      return rest;
    }
    return item;
  }

  private Matter grid(Element table) {
    var rows = new ArrayList<List<List<Run>>>();
    for (Element part : children(table, "thead", "tbody")) {
      for (Element row : children(part, "tr")) {
        rows.add(children(row, "th", "td").stream().map(this::cell).toList());
      }
    }
    return new Matter.Grid(rows.get(0), rows.subList(1, rows.size()));
  }

  private List<Run> cell(Element cell) {
    var runs = new ArrayList<Run>();
    runs(cell, false, false, "", runs);
    return runs;
  }

  private void terms(Element list, List<Matter> blocks) {
    for (Element entry : children(list, "div")) {
      var runs = new ArrayList<Run>();
      children(entry, "dt").forEach(term -> runs.add(Run.bold(text(term) + ": ")));
      children(entry, "dd").forEach(meaning -> runs(meaning, false, false, "", runs));
      blocks.add(new Matter.Words(runs));
    }
  }

  private void picture(Element image, List<Matter> blocks) {
    Matter.Drawing drawing = pictures.apply(image.getAttribute("src"));
    if (drawing != null) {
      blocks.add(new Matter.Picture(drawing, image.getAttribute("alt")));
    }
  }

  private void runs(Node parent, boolean bold, boolean italic, String link, List<Run> runs) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      run(child, bold, italic, link, runs);
    }
  }

  private void run(Node node, boolean bold, boolean italic, String link, List<Run> runs) {
    if (node instanceof Element element) {
      switch (element.getTagName()) {
        case "b", "strong" -> runs(element, true, italic, link, runs);
        case "em" -> runs(element, bold, true, link, runs);
        case "a" -> runs(element, bold, italic, links.apply(element.getAttribute("href")), runs);
        case "br" -> runs.add(new Run("\n", bold, italic, ""));
        default -> runs(element, bold, italic, link, runs);
      }
    } else if (!node.getTextContent().isEmpty()) {
      String text = node.getTextContent().replaceAll("\\s+", " ");
      runs.add(new Run(runs.isEmpty() ? text.stripLeading() : text, bold, italic, link));
    }
  }

  private static String text(Node node) {
    return node.getTextContent().replaceAll("\\s+", " ").strip();
  }

  private static List<Element> children(Node parent, String... tags) {
    var found = new ArrayList<Element>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && List.of(tags).contains(element.getTagName())) {
        found.add(element);
      }
    }
    return found;
  }
}
