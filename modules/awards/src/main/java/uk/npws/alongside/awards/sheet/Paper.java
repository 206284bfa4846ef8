package uk.npws.alongside.awards.sheet;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.pdfua.PdfUAConfig;
import com.itextpdf.pdfua.PdfUADocument;
import java.io.ByteArrayOutputStream;

/**
 * What every working paper says of itself.
 *
 * @param language such as {@code en-GB}
 * @param title for the window of a reader and for assistive technology
 * @param issuer who stands behind it
 */
public record Paper(String language, String title, String issuer) {

  static {
    EventManager.acknowledgeAgplUsageDisableWarningMessage();
  }

  /** A new PDF/UA-1 document that is written there. */
  PdfDocument open(ByteArrayOutputStream file) {
    PdfDocument pdf =
        new PdfUADocument(
            new PdfWriter(file), new PdfUAConfig(PdfUAConformance.PDF_UA_1, title, language));
    pdf.getDocumentInfo().setAuthor(issuer);
    return pdf;
  }
}
