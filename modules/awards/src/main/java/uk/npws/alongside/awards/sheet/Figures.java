package uk.npws.alongside.awards.sheet;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;

/** What PDF/UA wants of pictures and links. */
final class Figures {

  private Figures() {}

  static void describe(TagTreePointer figure, Rectangle box, String description) {
    PdfStructureAttributes layout = new PdfStructureAttributes("Layout");
    layout.getPdfObject().put(PdfName.BBox, new PdfArray(box));
    figure.getProperties().setAlternateDescription(description).addAttributes(layout);
  }

  static PdfLinkAnnotation link(PdfPage page, Rectangle box, SheetText.Link link) {
    PdfLinkAnnotation annotation = new PdfLinkAnnotation(box);
    annotation.setAction(PdfAction.createURI(link.address()));
    annotation.setContents(new PdfString(link.description(), "UnicodeBig"));
    annotation.setFlag(PdfAnnotation.PRINT);
    annotation.setBorder(new PdfArray(new float[] {0, 0, 0}));
    page.addAnnotation(-1, annotation, false);
    return annotation;
  }
}
