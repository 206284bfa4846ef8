package uk.npws.alongside.learning.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown in, a tree with places out; a tree in, safe HTML out. */
final class Prose {

  private static final Pattern OUR_CLASSES =
      Pattern.compile("lead|msg|msg warn|msg bad|facts tight|tbl|file|drawing");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "b", "strong", "em", "br", "hr")
          .allowElements("blockquote", "div", "dl", "dt", "dd", "a", "img")
          .allowElements("table", "thead", "tbody", "tr", "th", "td")
          .allowUrlProtocols("https", "tel", "mailto")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("download")
          .onElements("a")
          .allowAttributes("src", "alt")
          .onElements("img")
          .allowAttributes("start")
          .matching(Pattern.compile("\\d{1,3}"))
          .onElements("ol")
          .allowAttributes("scope")
          .matching(Pattern.compile("col"))
          .onElements("th")
          .allowAttributes("id")
          .matching(Pattern.compile("s-[a-z0-9-]+"))
          .onElements("h2", "h3", "h4")
          .allowAttributes("class")
          .matching(OUR_CLASSES)
          .onElements("p", "div", "dl", "table", "img")
          .toFactory();

  /** Our deepest page needs ten: an emphasis in the feedback under a choice of a check. */
  private static final int DEEPEST = 24;

  /** The parser opens no more at once; deep enough for what is too deep to show as such. */
  private static final int MOST_OPEN = DEEPEST + 8;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .customBlockParserFactory(new ContainerParser.Factory())
          .maxOpenBlockParsers(MOST_OPEN)
          .maxInlineNesting(MOST_OPEN)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private Prose() {}

  /** The tree of a file's Markdown; a file that goes deeper than anybody follows is refused. */
  static Node parse(String file, String markdown, Problems problems) {
    Node document = PARSER.parse(markdown);
    Node deep = tooDeep(document);
    if (deep == null) {
      return document;
    }
    problems.refuse(
        Place.of(file, deep),
        "blocks or marks within each other, more than " + DEEPEST + " deep",
        "write it flat: a list in a list is as deep as a page should go");
    return new Document();
  }

  /** The first node that is too deep, or null. Walks without recursion, however deep the tree. */
  private static Node tooDeep(Node document) {
    int depth = 0;
    Node at = document;
    while (at != null && depth <= DEEPEST) {
      if (at.getFirstChild() != null) {
        at = at.getFirstChild();
        depth++;
        continue;
      }
      while (at != null && at.getNext() == null) {
        at = at.getParent();
        depth--;
      }
      at = at == null ? null : at.getNext();
    }
    return at;
  }

  /** Safe HTML of these nodes and what is in them. */
  static String html(List<Node> nodes, Surroundings surroundings) {
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .attributeProviderFactory(context -> Prose::attributes)
            .nodeRendererFactory(context -> new ContainerRenderer(context, surroundings))
            .build();
    var html = new StringBuilder();
    nodes.forEach(node -> html.append(renderer.render(node)));
    return POLICY.sanitize(html.toString()).strip();
  }

  private static void attributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Paragraph
        && node.getParent() instanceof Document
        && node.getPrevious() == null) {
      attributes.put("class", "lead");
    } else if (node instanceof Heading heading) {
      attributes.put("id", "s-" + slug(plain(heading)));
    } else if (node instanceof TableBlock) {
      attributes.put("class", "tbl");
    } else if (tag.equals("th")) {
      attributes.put("scope", "col");
    } else if (tag.equals("img")) {
      attributes.put("class", "drawing");
    }
  }

  private static String slug(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /** The words of a node without their marks. */
  static String plain(Node node) {
    var words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak end) {
            words.append(' ');
          }
        });
    return words.toString();
  }
}
