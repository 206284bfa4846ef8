package uk.npws.alongside.awards.sheet;

import static uk.npws.alongside.awards.sheet.Fonts.Face.SANS;
import static uk.npws.alongside.awards.sheet.Fonts.Face.SANS_BOLD;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.io.ByteArrayOutputStream;
import java.util.List;
import uk.npws.alongside.awards.sheet.Pen.Ink;

/**
 * Cards to cut out of sheets of A4, eight on each, with the thinnest of lines between them. A name
 * is as large as it can be and never cut off.
 *
 * @param nobody what the sheet says when there is no card
 */
public record CardPaper(Paper paper, List<Card> cards, String nobody) {

  /** Name, where from, and what for. */
  public record Card(String name, String from, String occasion) {}

  private static final int ACROSS = 2;
  private static final int DOWN = 4;
  private static final double LEFT = 10;
  private static final double TOP = 8.5;
  private static final double WIDTH = 95;
  private static final double HEIGHT = 70;
  private static final double INSET = 8;
  private static final double TEXT_WIDTH = WIDTH - 2 * INSET;

  private static final double NAME = 10;
  private static final double SMALLEST_NAME = 6;
  private static final double FROM = 4.6;
  private static final double OCCASION = 3.6;

  /** The file. */
  public byte[] write() {
    var file = new ByteArrayOutputStream();
    try (PdfDocument pdf = paper.open(file)) {
      var fonts = new Fonts();
      Pen pen = null;
      for (int i = 0; i < cards.size(); i++) {
        int place = i % (ACROSS * DOWN);
        if (place == 0) {
          pen = new Pen(pdf.addNewPage(PageSize.A4), fonts);
          pen.decorate(CardPaper::cuts);
        }
        double x = LEFT + place % ACROSS * WIDTH + INSET;
        draw(pen, cards.get(i), x, TOP + place / ACROSS * HEIGHT);
      }
      if (cards.isEmpty()) {
        pen = new Pen(pdf.addNewPage(PageSize.A4), fonts);
        pen.write("P", LEFT + INSET, TOP + 20, new Ink(SANS, FROM, Art.INK), nobody);
      }
    }
    return file.toByteArray();
  }

  private static void draw(Pen pen, Card card, double x, double top) {
    FittedText what = FittedText.onLines(card.occasion(), SANS, OCCASION, 3, TEXT_WIDTH, 2);
    lines(pen, x, top + 11, SANS, Art.SOFT, what);
    FittedText name =
        FittedText.onLines(card.name(), SANS_BOLD, NAME, SMALLEST_NAME, TEXT_WIDTH, 3);
    double leading = name.size() * 1.15;
    double first = top + 40 - leading * (name.lines().size() - 1) / 2;
    lines(pen, x, first, SANS_BOLD, Art.INK, name);
    if (!card.from().isEmpty()) {
      FittedText from = FittedText.onLines(card.from(), SANS, FROM, 3.6, TEXT_WIDTH, 2);
      double below = first + leading * (name.lines().size() - 1) + 8;
      lines(pen, x, below, SANS, Art.DAMSON, from);
    }
  }

  private static void lines(
      Pen pen,
      double x,
      double baseline,
      Fonts.Face face,
      com.itextpdf.kernel.colors.Color colour,
      FittedText text) {
    pen.write(
        "P", x, baseline, text.size() * 1.15, new Ink(face, text.size(), colour), text.lines());
  }

  private static void cuts(PdfCanvas canvas) {
    float foot = PageSize.A4.getHeight();
    canvas.setStrokeColor(Art.EDGE).setLineWidth(.25f);
    for (int i = 0; i <= ACROSS; i++) {
      float x = Pen.points(LEFT + i * WIDTH);
      canvas.moveTo(x, foot - Pen.points(TOP)).lineTo(x, foot - Pen.points(TOP + DOWN * HEIGHT));
    }
    for (int i = 0; i <= DOWN; i++) {
      float y = foot - Pen.points(TOP + i * HEIGHT);
      canvas.moveTo(Pen.points(LEFT), y).lineTo(Pen.points(LEFT + ACROSS * WIDTH), y);
    }
    canvas.stroke();
  }
}
