package uk.npws.alongside.awards.sheet;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;

/**
 * Draws on a page in the designer's terms: millimetres from the upper left corner, text by its
 * baseline. What is drawn is either read, in a tag of its own, or decoration.
 */
final class Pen {

  static final double POINTS = 72 / 25.4;

  private final PdfPage page;
  private final PdfCanvas canvas;
  private final TagTreePointer tags;
  private final Fonts fonts;
  private final float top;

  Pen(PdfPage page) {
    this(page, new Fonts());
  }

  /** On one of several pages that share their typefaces. */
  Pen(PdfPage page, Fonts fonts) {
    this.page = page;
    this.fonts = fonts;
    this.top = page.getPageSize().getTop();
    this.canvas = new PdfCanvas(page);
    this.tags = new TagTreePointer(page.getDocument()).setPageForTagging(page);
  }

  /** Ink for text. */
  record Ink(Fonts.Face face, double size, Color color) {}

  /** A line of text in a tag of its own. */
  void write(String role, double x, double baseline, Ink ink, String text) {
    write(role, x, baseline, 0, ink, java.util.List.of(text));
  }

  /** Lines of text that are read as one. */
  void write(
      String role, double x, double baseline, double leading, Ink ink, Iterable<String> lines) {
    tags.addTag(role);
    canvas.openTag(tags.getTagReference());
    double y = baseline;
    for (String line : lines) {
      show(x, y, ink, y == baseline ? line : " " + line);
      y += leading;
    }
    canvas.closeTag();
    tags.moveToParent();
  }

  /** A line after the first begins with the space at which it was broken, left of the margin. */
  private void show(double x, double baseline, Ink ink, String text) {
    double indent = text.startsWith(" ") ? ink.face().width(" ") * ink.size() : 0;
    canvas
        .beginText()
        .setFontAndSize(fonts.of(ink.face()), points(ink.size()))
        .setColor(ink.color(), true)
        .moveText(points(x - indent), top - points(baseline))
        .showText(text)
        .endText();
  }

  /** A picture that is told in words to whoever cannot see it. */
  void figure(Rectangle box, String description, Drawing drawing) {
    tags.addTag("Figure");
    Figures.describe(tags, box, description);
    canvas.openTag(tags.getTagReference());
    drawing.draw(canvas);
    canvas.closeTag();
    tags.moveToParent();
  }

  /** The same, and a press on it leads somewhere. */
  void linkedFigure(Rectangle box, SheetText.Link link, Drawing drawing) {
    tags.addTag("Link");
    figure(box, link.description(), drawing);
    tags.addAnnotationTag(Figures.link(page, box, link));
    tags.moveToParent();
  }

  /** Lines and shapes that say nothing. */
  void decorate(Drawing drawing) {
    canvas.openTag(new CanvasArtifact());
    drawing.draw(canvas);
    canvas.closeTag();
  }

  /** Strokes and fills on the page's own coordinates. */
  interface Drawing {
    void draw(PdfCanvas canvas);
  }

  static Rectangle box(double x, double y, double width, double height) {
    return new Rectangle(points(x), up(y + height), points(width), points(height));
  }

  static float points(double millimetres) {
    return (float) (millimetres * POINTS);
  }

  /** The page's coordinates begin at its foot. */
  static float up(double y) {
    return points(SheetPdf.HEIGHT - y);
  }
}
