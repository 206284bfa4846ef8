package uk.npws.alongside.awards.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.npws.alongside.learning.content.Content;
import uk.npws.alongside.learning.content.ContentReader;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Part;
import uk.npws.alongside.learning.content.Tool;

/** Papers of the content that we ship, as veraPDF and a reader's ears have them. */
class BookPaperTest {

  private static final Content CONTENT =
      ContentReader.read(Path.of("..", "..", "content")).content();
  private static final MatterReader READER =
      new MatterReader(
          link -> link.matches("[a-z0-9-]+") ? "#" + link : "https://alongside.example/" + link,
          source ->
              new Matter.Drawing(
                  CONTENT
                      .media()
                      .get(source.replaceAll(".*learning-media/([^?]*).*", "$1"))
                      .bytes(),
                  true));

  private static BookPaper book(LearningPackage pack) {
    var chapters = new ArrayList<BookPaper.Chapter>();
    for (Page page : pack.pages()) {
      var matter = new ArrayList<Matter>();
      for (Part part : page.parts()) {
        if (part instanceof Part.Prose prose) {
          matter.addAll(READER.read(prose.html()));
        } else if (part instanceof Part.Check check) {
          matter.add(new Matter.Words(READER.runs(check.html())));
          matter.add(
              new Matter.Items(
                  Matter.Mark.LETTER,
                  1,
                  check.choices().stream().map(choice -> READER.read(choice.html())).toList()));
        } else if (part instanceof Part.Reflection reflection) {
          matter.addAll(READER.read(reflection.html()));
          matter.add(new Matter.Lines(4));
        }
      }
      chapters.add(new BookPaper.Chapter(page.id(), page.title(), "About a minute", matter));
    }
    return new BookPaper(
        new Paper("en-GB", pack.title(), "NPWS"),
        List.of(pack.summary(), "Edition 1"),
        "Contents",
        chapters,
        "Sheet {0} of {1}",
        "To tick");
  }

  static List<LearningPackage> packages() {
    return CONTENT.packages();
  }

  static List<Tool> tools() {
    return List.copyOf(CONTENT.tools().values());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_is_accessible_has_bookmarks_and_says_where_its_pages_are(LearningPackage pack)
      throws Exception {
    byte[] file = book(pack).write();

    Pdf.keep(pack.id(), file);
    assertThat(Pdf.complaints(file)).isEmpty();
    List<String> sheets = Pdf.texts(file);
    try (PdfDocument pdf = Pdf.open(file)) {
      assertThat(pdf.getCatalog().getLang().toUnicodeString()).isEqualTo("en-GB");
      assertThat(pdf.getDocumentInfo().getTitle()).isEqualTo(pack.title());
      assertThat(pdf.getOutlines(false).getAllChildren())
          .extracting(outline -> outline.getTitle())
          .containsExactlyElementsOf(pack.pages().stream().map(Page::title).toList());
      List<String> roles = roles(pdf.getStructTreeRoot());
      assertThat(roles).contains("H1", "H2", "H3", "TOC", "TOCI", "L", "LI", "Link", "Lbl");
    }
    for (Page page : pack.pages()) {
      assertThat(sheetIn(sheets, page.title()))
          .as("the contents name the sheet of " + page.title())
          .isEqualTo(sheetOf(sheets, page.title()));
    }
  }

  @Test
  void tables_have_headings_and_drawings_are_told_in_words() throws Exception {
    byte[] file = book(CONTENT.find("champion-information").orElseThrow()).write();

    try (PdfDocument pdf = Pdf.open(file)) {
      assertThat(roles(pdf.getStructTreeRoot())).contains("Table", "TH", "TD", "Figure");
      assertThat(alternatives(pdf.getStructTreeRoot()))
          .anyMatch(told -> told.startsWith("Three boxes, one above the other."));
    }
  }

  @ParameterizedTest
  @MethodSource("tools")
  void a_tool_is_one_accessible_sheet_that_holds_all_its_words(Tool tool) throws Exception {
    List<Matter> matter = READER.read(tool.html());

    byte[] file =
        new ToolPaper(
                new Paper("en-GB", tool.title(), "NPWS"), tool.wide(), matter, "NPWS", "To tick")
            .write();

    Pdf.keep(tool.id(), file);
    assertThat(Pdf.complaints(file)).isEmpty();
    assertThat(Pdf.texts(file)).hasSize(1);
    assertThat(Pdf.texts(file).get(0)).doesNotContain("[ ]").contains(tool.title().split(" "));
  }

  @Test
  void all_four_tools_are_there() {
    assertThat(CONTENT.tools().keySet())
        .contains(
            "champion-information/meeting-checklist",
            "champion-information/opening-outline",
            "champion-information/monthly-planner",
            "champion-information/escalation-card");
  }

  @Test
  void what_does_not_fit_on_a_sheet_is_told_to_its_author() {
    List<Matter> much =
        java.util.Collections.nCopies(
            200, new Matter.Words(List.of(Matter.Run.plain("More than fits."))));

    var tool = new ToolPaper(new Paper("en-GB", "Too much", "NPWS"), false, much, "", "To tick");

    assertThatThrownBy(tool::write).hasMessageContaining("Too much");
  }

  @Test
  void every_character_of_our_content_has_a_glyph() {
    var missing = new java.util.TreeSet<String>();
    CONTENT.packages().stream()
        .flatMap(pack -> pack.pages().stream())
        .flatMap(page -> page.parts().stream())
        .map(String::valueOf)
        .flatMap(text -> text.codePoints().mapToObj(Character::toString))
        .filter(character -> !character.isBlank())
        .filter(character -> !Fonts.Face.SANS.covers(character))
        .forEach(missing::add);

    assertThat(missing).isEmpty();
  }

  /** The number behind this title in the contents. */
  private static int sheetIn(List<String> sheets, String title) {
    String contents = String.join(" ", sheets.subList(0, 2)).replaceAll("\\s+", " ");
    String after = contents.substring(contents.indexOf(title) + title.length()).strip();
    return Integer.parseInt(after.split(" ")[0]);
  }

  /** The sheet that begins with this title. */
  private static int sheetOf(List<String> sheets, String title) {
    for (int i = 1; i < sheets.size(); i++) {
      if (sheets.get(i).replaceAll("\\s+", " ").strip().startsWith(title)) {
        return i + 1;
      }
    }
    throw new AssertionError("no sheet begins with " + title);
  }

  private static List<String> roles(IStructureNode node) {
    var roles = new ArrayList<String>();
    walk(node, element -> roles.add(element.getRole().getValue()));
    return roles;
  }

  private static List<String> alternatives(IStructureNode node) {
    var told = new ArrayList<String>();
    walk(
        node,
        element -> {
          if (element.getPdfObject().getAsString(PdfName.Alt) != null) {
            told.add(element.getAlt().toUnicodeString());
          }
        });
    return told;
  }

  private static void walk(IStructureNode node, java.util.function.Consumer<PdfStructElem> each) {
    if (node instanceof PdfStructElem element) {
      each.accept(element);
    }
    if (node.getKids() != null) {
      node.getKids().forEach(kid -> walk(kid, each));
    }
  }
}
