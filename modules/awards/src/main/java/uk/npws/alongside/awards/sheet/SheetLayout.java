package uk.npws.alongside.awards.sheet;

import static uk.npws.alongside.awards.sheet.Fonts.Face.SANS;
import static uk.npws.alongside.awards.sheet.Fonts.Face.SANS_BOLD;
import static uk.npws.alongside.awards.sheet.Fonts.Face.SERIF;
import static uk.npws.alongside.awards.sheet.Fonts.Face.SERIF_BOLD;

import com.itextpdf.kernel.colors.Color;
import uk.npws.alongside.awards.sheet.Pen.Ink;

/** Where everything stands on the sheet, in millimetres from its upper left corner. */
final class SheetLayout {

  private static final double LEFT = 24;
  private static final double WIDTH = 200;

  private static final double POINT = 25.4 / 72;
  private static final double NAME = 36 * POINT;
  private static final double SMALLEST_NAME = 20 * POINT;
  private static final int MOST_NAME_LINES = 3;
  private static final double NAME_BASELINE = 105;

  private static final double AWARD = 8.4;
  private static final double SOURCE = 5;
  private static final double SOURCE_LEADING = 7.4;
  private static final double SMALL = 3.3;

  private static final double SIGNATORY_WIDTH = 58;
  private static final double NEXT_SIGNATORY = 72;

  private static final double CODE_LEFT = 195;
  private static final double CODE_WIDTH = 46;

  private final Pen pen;

  SheetLayout(Pen pen) {
    this.pen = pen;
  }

  void draw(SheetText text) {
    pen.decorate(Art::lines);
    pen.figure(Pen.box(LEFT, 22, 69, 16), "Alongside", Art::logo);
    small(LEFT, 48, WIDTH, SANS, Art.SOFT, text.issuer());
    small(LEFT, 53, WIDTH, SANS, Art.SOFT, text.validity());
    name(text);
    award(text);
    double x = LEFT;
    for (SheetText.Signatory signatory : text.signatories()) {
      signatory(x, signatory);
      x += NEXT_SIGNATORY;
    }
    check(text);
  }

  /** A name of several lines grows upwards and takes the opening with it. */
  private void name(SheetText text) {
    FittedText name =
        FittedText.onLines(text.name(), SERIF_BOLD, NAME, SMALLEST_NAME, WIDTH, MOST_NAME_LINES);
    double leading = name.size() * 1.2;
    double first = NAME_BASELINE - leading * (name.lines().size() - 1);
    pen.write("P", LEFT, first - name.size() - 4.3, new Ink(SERIF, 5.4, Art.SOFT), text.opening());
    pen.write("H1", LEFT, first, leading, new Ink(SERIF_BOLD, name.size(), Art.INK), name.lines());
  }

  private void award(SheetText text) {
    pen.write("P", LEFT, 118, new Ink(SERIF, 5.4, Art.SOFT), text.statement());
    FittedText award = FittedText.onOneLine(text.award(), SERIF_BOLD, AWARD, WIDTH);
    pen.write("P", LEFT, 130, new Ink(SERIF_BOLD, award.size(), Art.INK), text.award());
    FittedText source = FittedText.onLines(text.source(), SERIF, SOURCE, SOURCE, WIDTH, 2);
    Ink ink = new Ink(SERIF, source.size(), Art.INK);
    pen.write("P", LEFT, 143, SOURCE_LEADING, ink, source.lines());
    double below = 143 + SOURCE_LEADING * source.lines().size();
    pen.write("P", LEFT, below, new Ink(SERIF, SOURCE, Art.INK), text.when());
  }

  private void signatory(double x, SheetText.Signatory signatory) {
    pen.decorate(canvas -> Art.rule(canvas, x, 183.5, SIGNATORY_WIDTH));
    small(x, 188.5, SIGNATORY_WIDTH, SANS_BOLD, Art.INK, signatory.name());
    small(x, 193, SIGNATORY_WIDTH, SANS, Art.SOFT, signatory.role());
  }

  private void check(SheetText text) {
    QrCode code = new QrCode(text.link().address(), 164, 163, 27);
    pen.linkedFigure(code.box(), text.link(), code::draw);
    SheetText.Check check = text.check();
    small(CODE_LEFT, 168, CODE_WIDTH, SANS_BOLD, Art.INK, check.heading());
    small(CODE_LEFT, 173, CODE_WIDTH, SANS, Art.INK, check.address());
    pen.write("P", CODE_LEFT, 179.5, 4.8, new Ink(SANS_BOLD, SMALL, Art.INK), check.code());
    small(CODE_LEFT, 190, CODE_WIDTH, SANS, Art.SOFT, check.serial());
  }

  private void small(
      double x, double baseline, double width, Fonts.Face face, Color color, String text) {
    if (!text.isEmpty()) {
      FittedText fitted = FittedText.onOneLine(text, face, SMALL, width);
      pen.write("P", x, baseline, new Ink(face, fitted.size(), color), text);
    }
  }
}
