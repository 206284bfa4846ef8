package uk.npws.alongside.awards.sheet;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.navigation.PdfDestination;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Tab;
import com.itextpdf.layout.element.TabStop;
import com.itextpdf.layout.properties.TabAlignment;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.ParagraphRenderer;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many pages to read on A4: a title, contents with the numbers of sheets, bookmarks, and chapters
 * that each begin on a sheet of their own.
 *
 * @param lead lines under the title
 * @param contents the heading of the contents
 * @param page says the number of a sheet: {@code Sheet {0} of {1}}
 * @param box what a box to tick is called
 */
public record BookPaper(
    Paper paper,
    List<String> lead,
    String contents,
    List<Chapter> chapters,
    String page,
    String box) {

  /**
   * @param anchor where links lead, unique in the paper
   * @param note a line under its title, or empty
   */
  public record Chapter(String anchor, String title, String note, List<Matter> matter) {}

  private static final float SIZE = 10.5f;
  private static final float MARGIN = 56;

  /** The file, written twice: only the first writing tells on which sheet a chapter begins. */
  public byte[] write() {
    Map<String, Integer> sheets = new HashMap<>();
    write(sheets);
    return write(sheets);
  }

  private byte[] write(Map<String, Integer> sheets) {
    var file = new ByteArrayOutputStream();
    PdfDocument pdf = paper.open(file);
    pdf.getCatalog().setPageMode(PdfName.UseOutlines);
    var fonts = new Fonts();
    var typesetter = new Typesetter(pdf, fonts, SIZE, 1, box);
    try (Document document = new Document(pdf, PageSize.A4, false)) {
      document.setMargins(MARGIN, MARGIN, MARGIN + 8, MARGIN);
      document.setFont(fonts.of(Fonts.Face.SANS)).setFontSize(SIZE).setFontColor(Art.INK);
      front(document, typesetter, sheets);
      for (Chapter chapter : chapters) {
        document.add(new AreaBreak());
        chapter(document, typesetter, chapter, sheets);
      }
      bookmarks(pdf);
      document.flush();
      PageNumbers.write(pdf, fonts, page, MARGIN);
    }
    return file.toByteArray();
  }

  private void front(Document document, Typesetter typesetter, Map<String, Integer> sheets) {
    document.add(typesetter.heading(1, paper.title()).setMarginTop(0));
    lead.forEach(line -> document.add(typesetter.words(List.of(Matter.Run.plain(line)))));
    document.add(typesetter.heading(2, contents));
    Div list = new Div();
    list.getAccessibilityProperties().setRole(StandardRoles.TOC);
    float width = PageSize.A4.getWidth() - 2 * MARGIN;
    for (Chapter chapter : chapters) {
      String to = "#" + chapter.anchor();
      Paragraph line = typesetter.words(List.of(new Matter.Run(chapter.title(), false, false, to)));
      line.addTabStops(new TabStop(width, TabAlignment.RIGHT));
      line.add(new Tab()).add("" + sheets.getOrDefault(chapter.anchor(), 0));
      line.getAccessibilityProperties().setRole(StandardRoles.TOCI);
      list.add(line);
    }
    document.add(list);
  }

  private static void chapter(
      Document document, Typesetter typesetter, Chapter chapter, Map<String, Integer> sheets) {
    Paragraph title = typesetter.heading(2, chapter.title()).setMarginTop(0);
    title.setDestination(chapter.anchor());
    title.setNextRenderer(new Noting(title, chapter.anchor(), sheets));
    document.add(title);
    if (!chapter.note().isEmpty()) {
      Paragraph note = typesetter.words(List.of(Matter.Run.plain(chapter.note())));
      document.add(note.setFontColor(Art.SOFT).setFontSize(SIZE - 1));
    }
    typesetter.set(chapter.matter()).forEach(document::add);
  }

  private void bookmarks(PdfDocument pdf) {
    PdfOutline root = pdf.getOutlines(true);
    for (Chapter chapter : chapters) {
      root.addOutline(chapter.title())
          .addDestination(PdfDestination.makeDestination(new PdfString(chapter.anchor())));
    }
  }

  /** Notes on which sheet it was drawn. */
  private static final class Noting extends ParagraphRenderer {

    private final Paragraph title;
    private final String anchor;
    private final Map<String, Integer> sheets;

    Noting(Paragraph title, String anchor, Map<String, Integer> sheets) {
      super(title);
      this.title = title;
      this.anchor = anchor;
      this.sheets = sheets;
    }

    @Override
    public void draw(DrawContext context) {
      sheets.put(anchor, getOccupiedArea().getPageNumber());
      super.draw(context);
    }

    @Override
    public IRenderer getNextRenderer() {
      return new Noting(title, anchor, sheets);
    }
  }
}
