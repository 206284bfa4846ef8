package uk.npws.alongside.learning.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads one page: front matter between lines of three hyphens, then Markdown with our blocks. */
final class PageReader {

  static final String ID = "[a-z][a-z0-9-]{1,58}";

  private static final Set<String> FIELDS =
      new java.util.LinkedHashSet<>(
          List.of(
              "id",
              "title",
              "minutes",
              "required",
              "completes",
              "revision",
              "change",
              "change-note",
              "owner",
              "review-by"));

  private final String file;
  private final Surroundings surroundings;
  private final Problems problems;
  private final Map<String, Place> questions = new LinkedHashMap<>();
  private final Map<String, Place> slots = new LinkedHashMap<>();
  private Fields front;

  PageReader(String file, Surroundings surroundings, Problems problems) {
    this.file = file;
    this.surroundings = surroundings;
    this.problems = problems;
  }

  /** Where each question of the page stands, by its id. */
  Map<String, Place> questions() {
    return questions;
  }

  /** The places that forces may fill, by their ids. */
  Map<String, Place> slots() {
    return slots;
  }

  /** Where a field of the front matter stands. */
  Place at(String field) {
    return front == null ? Place.top(file) : front.at(field);
  }

  /** The page, or null when it has no front matter to go by. */
  Page read(String text) {
    FrontMatter parts = FrontMatter.split(file, text, problems);
    if (parts == null) {
      return null;
    }
    front = Fields.read(file, parts.fields(), 1, FIELDS, problems);
    return page(Prose.parse(file, parts.body(), problems));
  }

  /** What the body of a page in another language is made of. */
  List<Part> parts(FrontMatter page) {
    return parts(Prose.parse(file, page.body(), problems));
  }

  private Page page(Node document) {
    String id = front.text("id");
    String stem = file.substring(file.lastIndexOf('/') + 1).replace(".en.md", "");
    if (!id.isEmpty() && !id.equals(stem)) {
      problems.add(
          at("id"), "the id “" + id + "” is not the name of the file", "write “id: " + stem + "”");
    }
    int revision = front.number("revision", 1, 9999);
    var page =
        new Page(
            stem,
            front.text("title"),
            front.number("minutes", 1, 60),
            front.flag("required", true),
            revision,
            front.choice("change", Page.Change.class, Page.Change.TYPO),
            front.text("change-note", ""),
            1,
            front.text("owner"),
            front.date("review-by"),
            parts(document));
    change(page);
    completes(page);
    return page;
  }

  private void change(Page page) {
    if (page.revision() > 1 && !front.has("change")) {
      problems.add(
          at("revision"),
          "revision " + page.revision() + " does not say what changed",
          "add “change: typo”, “change: clarify” or “change: new-duty”");
    }
    if (page.revision() > 1 && page.change() != Page.Change.TYPO && page.changeNote().isEmpty()) {
      problems.add(
          at("change"),
          "nobody who did this page before learns what changed",
          "add “change-note: …” in one sentence");
    }
  }

  private void completes(Page page) {
    Set<Item.Kind> promised = front.choices("completes", Item.Kind.class);
    Set<Item.Kind> there = EnumSet.noneOf(Item.Kind.class);
    page.items().forEach(item -> there.add(item.kind()));
    for (Item.Kind kind : there) {
      if (!promised.contains(kind)) {
        problems.add(
            at("completes"),
            kind == Item.Kind.CONFIRM
                ? "opening a page is never enough to complete it"
                : "the page has a " + Fields.written(kind) + " that “completes” does not name",
            "add " + Fields.written(kind) + " to “completes”");
      }
    }
    for (Item.Kind kind : promised) {
      if (!there.contains(kind)) {
        problems.add(
            at("completes"),
            "“completes” names a " + Fields.written(kind) + " that the page does not have",
            "add one, or take " + Fields.written(kind) + " out of “completes”");
      }
    }
  }

  private List<Part> parts(Node document) {
    if (!(document.getFirstChild() instanceof Paragraph)) {
      problems.add(
          document.getFirstChild() == null
              ? Place.top(file)
              : Place.of(file, document.getFirstChild()),
          "the page does not begin by saying what it is for",
          "begin with a paragraph of one or two sentences");
    }
    document.accept(new ProseRules(file, surroundings, problems));
    var parts = new ArrayList<Part>();
    var prose = new ArrayList<Node>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Container block && outermost(block)) {
        flush(prose, parts);
        parts.add(part(block));
      } else {
        prose.add(node);
        if (node instanceof Container block) {
          references(block);
        }
      }
    }
    flush(prose, parts);
    return parts;
  }

  private static boolean outermost(Container block) {
    return BlockKind.of(block.name()).filter(BlockKind::outermost).isPresent();
  }

  private void flush(List<Node> prose, List<Part> parts) {
    if (!prose.isEmpty()) {
      parts.add(new Part.Prose(Prose.html(prose, surroundings), false));
      prose.clear();
    }
  }

  private Part part(Container block) {
    return switch (BlockKind.of(block.name()).orElseThrow()) {
      case CHECK -> {
        name(block, questions);
        yield new CheckReader(file, surroundings, problems).read(block);
      }
      case REFLECT -> {
        name(block, questions);
        yield new Part.Reflection(block.attribute("id"), inner(block));
      }
      case LOCAL_SLOT -> {
        name(block, slots);
        yield new Part.LocalSlot(block.attribute("id"), inner(block));
      }
      default -> new Part.Prose(inner(block), true);
    };
  }

  /** Notes its id among those of its sort; what is kept under it would else mix with another's. */
  private void name(Container block, Map<String, Place> sort) {
    String id = block.attribute("id");
    if (id.isEmpty()) {
      return;
    }
    if (!id.matches(ID) || id.equals(Item.CONFIRM)) {
      problems.add(
          block.placeOf("id", file),
          "“" + id + "” cannot be an id",
          "use lower-case letters, digits and hyphens, as in esc-1");
    } else if (questions.containsKey(id) || slots.containsKey(id)) {
      problems.add(
          block.placeOf("id", file),
          "the id “" + id + "” is taken on this page",
          "give it another");
    } else {
      sort.put(id, block.placeOf("id", file));
    }
  }

  private String inner(Container block) {
    var children = new ArrayList<Node>();
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    if (children.isEmpty()) {
      problems.add(
          block.place(file), "the block “" + block.name() + "” is empty", "write something in it");
    }
    return Prose.html(children, surroundings);
  }

  private void references(Container block) {
    if (block.name().equals("download")
        && !block.attribute("file").isEmpty()
        && !surroundings.files().contains(block.attribute("file"))) {
      problems.add(
          block.placeOf("file", file),
          "no such file “" + block.attribute("file") + "”",
          surroundings.files().isEmpty()
              ? "put it into the folder media of the package"
              : Problems.meant(block.attribute("file"), surroundings.files()));
    } else if (block.name().equals("glossary")) {
      terms(block);
    }
  }

  private void terms(Container block) {
    for (Node list = block.getFirstChild(); list != null; list = list.getNext()) {
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        String id = Prose.plain(item).strip();
        if (!surroundings.glossary().terms().containsKey(id)) {
          problems.add(
              Place.of(file, item),
              "the glossary has no term “" + id + "”",
              Problems.meant(id, surroundings.glossary().terms().keySet()));
        }
      }
    }
  }
}
