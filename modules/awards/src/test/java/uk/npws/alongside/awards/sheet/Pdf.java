package uk.npws.alongside.awards.sheet;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Looks into a PDF that was just made. */
final class Pdf {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Pdf() {}

  /** For whoever wants to see what the tests made. */
  static void keep(String name, byte[] file) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "papers"));
    Files.write(folder.resolve(name + ".pdf"), file);
  }

  /** The text of each sheet. */
  static List<String> texts(byte[] file) throws IOException {
    try (PdfDocument pdf = open(file)) {
      return IntStream.rangeClosed(1, pdf.getNumberOfPages())
          .mapToObj(page -> PdfTextExtractor.getTextFromPage(pdf.getPage(page)))
          .toList();
    }
  }

  static PdfDocument open(byte[] file) throws IOException {
    return new PdfDocument(new PdfReader(new ByteArrayInputStream(file)));
  }

  /** What veraPDF has to say against it as PDF/UA-1. */
  static List<String> complaints(byte[] file) throws IOException, VeraPDFException {
    PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}
