package uk.npws.alongside.awards.sheet;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.draw.SolidLine;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.LineSeparator;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.ListNumberingType;
import java.util.ArrayList;
import java.util.List;

/** Turns what is to stand on paper into iText's elements, each with the tag by which it is read. */
final class Typesetter {

  private static final float LEADING = 1.25f;
  private static final float ROOM_TO_WRITE = 20;

  private final PdfDocument pdf;
  private final Fonts fonts;
  private final float size;
  private final int below;
  private final String box;

  /**
   * @param size of the text, in points
   * @param below how many levels of headings stand above a heading of the second level, less one
   * @param box what a box to tick is called for whoever cannot see it
   */
  Typesetter(PdfDocument pdf, Fonts fonts, float size, int below, String box) {
    this.pdf = pdf;
    this.fonts = fonts;
    this.size = size;
    this.below = below;
    this.box = box;
  }

  List<IBlockElement> set(List<Matter> matter) {
    var set = new ArrayList<IBlockElement>();
    matter.forEach(each -> set.add(set(each)));
    return set;
  }

  private IBlockElement set(Matter matter) {
    if (matter instanceof Matter.Heading heading) {
      return heading(heading.level() + below, heading.text());
    } else if (matter instanceof Matter.Words words) {
      return words(words.runs());
    } else if (matter instanceof Matter.Items items) {
      return items(items);
    } else if (matter instanceof Matter.Grid grid) {
      return new GridSetter(this, fonts).set(grid);
    } else if (matter instanceof Matter.Boxed boxed) {
      return boxed(boxed);
    } else if (matter instanceof Matter.Picture picture) {
      return new Paragraph().add(picture(picture)).setMarginBottom(size);
    }
    return lines((Matter.Lines) matter);
  }

  /** A heading of this level, kept with what follows it. */
  Paragraph heading(int level, String text) {
    float larger = level == 1 ? 1.9f : level == 2 ? 1.5f : level == 3 ? 1.2f : 1.05f;
    Paragraph heading = new Paragraph(text).setMultipliedLeading(1.15f).setKeepWithNext(true);
    heading.setFont(fonts.of(level < 3 ? Fonts.Face.SERIF_BOLD : Fonts.Face.SANS_BOLD));
    heading.setFontSize(size * larger).setMarginTop(size * .9f).setMarginBottom(size * .35f);
    heading.getAccessibilityProperties().setRole("H" + level);
    return heading;
  }

  Paragraph words(List<Matter.Run> runs) {
    Paragraph paragraph = new Paragraph().setMultipliedLeading(LEADING);
    paragraph.setMarginTop(0).setMarginBottom(size * .55f).setFontSize(size);
    runs.forEach(run -> paragraph.add(run.link().isEmpty() ? text(run) : link(run)));
    return paragraph;
  }

  private Text text(Matter.Run run) {
    Text text = new Text(run.text());
    if (run.bold()) {
      text.setFont(fonts.of(Fonts.Face.SANS_BOLD));
    }
    if (run.italic()) {
      text.simulateItalic();
    }
    return text;
  }

  /** What leads somewhere says so to whoever listens, and looks like it to whoever reads. */
  private Text link(Matter.Run run) {
    String to = run.link();
    Link link =
        new Link(
            run.text(),
            to.startsWith("#") ? PdfAction.createGoTo(to.substring(1)) : PdfAction.createURI(to));
    link.getLinkAnnotation().setContents(new PdfString(run.text(), "UnicodeBig"));
    link.getLinkAnnotation().setFlag(PdfAnnotation.PRINT);
    link.getLinkAnnotation().setBorder(new PdfArray(new float[] {0, 0, 0}));
    if (run.bold()) {
      link.setFont(fonts.of(Fonts.Face.SANS_BOLD));
    }
    link.setFontColor(Art.DAMSON).setUnderline(.4f, -1.5f);
    return link;
  }

  private IBlockElement items(Matter.Items items) {
    var list = new com.itextpdf.layout.element.List(numbering(items.mark()));
    list.setSymbolIndent(size * .6f).setMarginBottom(size * .4f).setMarginLeft(size * .4f);
    list.setFontSize(size).setItemStartIndex(items.start());
    if (items.mark() == Matter.Mark.BULLET) {
      list.setListSymbol("•");
    } else if (items.mark() == Matter.Mark.BOX) {
      list.setListSymbol(emptyBox());
    }
    for (List<Matter> each : items.items()) {
      ListItem item = new ListItem();
      set(each).forEach(item::add);
      list.add(item);
    }
    return list;
  }

  private static ListNumberingType numbering(Matter.Mark mark) {
    return mark == Matter.Mark.LETTER ? ListNumberingType.ENGLISH_UPPER : ListNumberingType.DECIMAL;
  }

  private Image emptyBox() {
    float side = size * .85f;
    PdfFormXObject form = new PdfFormXObject(new Rectangle(side, side + 2));
    new PdfCanvas(form, pdf)
        .setStrokeColor(Art.INK)
        .setLineWidth(.9f)
        .rectangle(.6f, .6f, side - 1.2f, side - 1.2f)
        .stroke();
    Image image = new Image(form);
    image.getAccessibilityProperties().setAlternateDescription(box);
    return image;
  }

  private IBlockElement boxed(Matter.Boxed boxed) {
    Div div = new Div().setPaddingLeft(size).setMarginBottom(size * .8f).setMarginTop(size * .4f);
    div.setBorderLeft(new SolidBorder(boxed.grave() ? Art.DAMSON : Art.EDGE, 3));
    div.setKeepTogether(true);
    set(boxed.within()).forEach(div::add);
    return div;
  }

  private Image picture(Matter.Picture picture) {
    Image image =
        picture.drawing().svg()
            ? new Image(new Svg().form(picture.drawing().bytes(), pdf))
            : new Image(ImageDataFactory.create(picture.drawing().bytes()));
    image.getAccessibilityProperties().setAlternateDescription(picture.alternative());
    float most = 360;
    if (image.getImageWidth() > most) {
      image.scaleToFit(most, most);
    }
    return image;
  }

  private static IBlockElement lines(Matter.Lines lines) {
    Div div = new Div().setMarginBottom(10);
    for (int i = 0; i < lines.many(); i++) {
      SolidLine line = new SolidLine(.5f);
      line.setColor(Art.EDGE);
      div.add(new LineSeparator(line).setMarginTop(ROOM_TO_WRITE));
    }
    return div;
  }
}
