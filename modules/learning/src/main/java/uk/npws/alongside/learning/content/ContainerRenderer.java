package uk.npws.alongside.learning.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the blocks that are prose: messages, downloads and terms of the glossary. */
final class ContainerRenderer implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Surroundings surroundings;

  ContainerRenderer(HtmlNodeRendererContext context, Surroundings surroundings) {
    this.context = context;
    this.html = context.getWriter();
    this.surroundings = surroundings;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Container.class);
  }

  @Override
  public void render(Node node) {
    Container block = (Container) node;
    switch (BlockKind.of(block.name()).orElse(BlockKind.NOTE)) {
      case WARNING -> message(block, "msg warn");
      case EMERGENCY -> message(block, "msg bad");
      case DOWNLOAD -> download(block);
      case GLOSSARY -> terms(block);
      case NOTE -> message(block, "msg");
      default -> children(block);
    }
  }

  private void message(Container block, String style) {
    html.tag("div", Map.of("class", style));
    if (!block.heading().isEmpty()) {
      tagged("b", block.heading());
    }
    children(block);
    html.tag("/div");
    html.line();
  }

  private void download(Container block) {
    if (surroundings.tools().contains(block.attribute("file"))) {
      paper(block);
      return;
    }
    Media file = surroundings.media().get(block.attribute("file"));
    if (file == null) {
      return;
    }
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("href", surroundings.address(block.attribute("file")));
    attributes.put("download", file.name());
    html.tag("p", Map.of("class", "file"));
    html.tag("a", attributes);
    html.text(block.heading());
    html.tag("/a");
    html.text(
        " ("
            + Media.ending(file.name()).toUpperCase(java.util.Locale.ROOT)
            + ", "
            + size(file)
            + ")");
    html.tag("/p");
    children(block);
  }

  /** A tool is made when it is asked for, and is always one sheet. */
  private void paper(Container block) {
    html.tag("p", Map.of("class", "file"));
    html.tag("a", Map.of("href", block.attribute("file")));
    html.text(block.heading());
    html.tag("/a");
    html.text(
        surroundings.language().equals(Translation.WELSH)
            ? " (PDF, un ddalen A4)"
            : " (PDF, one sheet of A4)");
    html.tag("/p");
    children(block);
  }

  private static String size(Media file) {
    return Math.max(1, (file.bytes().length + 512) / 1024) + " KB";
  }

  private void terms(Container block) {
    tagged("h2", block.heading());
    html.tag("dl", Map.of("class", "facts tight"));
    for (Node list = block.getFirstChild(); list != null; list = list.getNext()) {
      for (Node item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
        String id = Prose.plain(item).strip();
        Glossary.Term term = surroundings.glossary().terms().get(id);
        if (term != null) {
          html.tag("div");
          html.tag("dt");
          html.tag("a", Map.of("href", "../glossary#" + Glossary.anchor(id)));
          html.text(term.term());
          html.tag("/a");
          html.tag("/dt");
          tagged("dd", term.meaning());
          html.tag("/div");
        }
      }
    }
    html.tag("/dl");
    html.line();
  }

  private void tagged(String tag, String words) {
    html.tag(tag);
    html.text(words);
    html.tag("/" + tag);
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }
}
