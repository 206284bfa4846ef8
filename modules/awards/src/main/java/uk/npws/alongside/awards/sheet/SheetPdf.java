package uk.npws.alongside.awards.sheet;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.pdfa.PdfADocument;
import com.itextpdf.pdfua.checkers.PdfUA1Checker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * Makes the file of a certificate: an A4 sheet in landscape, PDF/A-2a and PDF/UA-1, signed to PAdES
 * baseline B. Safe to share between threads; one file takes some ten milliseconds.
 */
public final class SheetPdf {

  /** Of the sheet, in millimetres. */
  static final double HEIGHT = 210;

  private static final byte[] SRGB = Resources.bytes("sRGB.icc");
  private static final int FAST = 1;

  static {
    EventManager.acknowledgeAgplUsageDisableWarningMessage();
  }

  private final PadesSignature signature;

  public SheetPdf(SigningKey key) {
    this.signature = new PadesSignature(key);
  }

  /** Whether the sheet's fonts have a glyph for every character of this name. */
  public static boolean canPrint(String name) {
    return Fonts.Face.SERIF_BOLD.covers(name) && Fonts.Face.SANS_BOLD.covers(name);
  }

  /** The signed file. */
  public byte[] write(SheetText text, Instant now) {
    try {
      return signature.over(unsigned(text), now);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static byte[] unsigned(SheetText text) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream(64 * 1024);
    try (PdfADocument pdf = document(file, text)) {
      new SheetLayout(new Pen(pdf.addNewPage(PageSize.A4.rotate()))).draw(text);
    }
    return file.toByteArray();
  }

  private static PdfADocument document(ByteArrayOutputStream file, SheetText text) {
    WriterProperties properties =
        new WriterProperties()
            .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
            .setCompressionLevel(FAST);
    PdfADocument pdf =
        new PdfADocument(new PdfWriter(file, properties), PdfAConformance.PDF_A_2A, colours());
    pdf.setTagged();
    pdf.getDiContainer().getInstance(ValidationContainer.class).addChecker(new PdfUA1Checker(pdf));
    pdf.getCatalog().setLang(new PdfString(text.language()));
    pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    PdfDocumentInfo info = pdf.getDocumentInfo();
    info.setTitle(text.title()).setAuthor(text.issuer());
    return pdf;
  }

  private static PdfOutputIntent colours() {
    return new PdfOutputIntent(
        "sRGB", "", "http://www.color.org", "sRGB", new ByteArrayInputStream(SRGB));
  }
}
