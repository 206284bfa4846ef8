package uk.npws.alongside.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import uk.npws.alongside.awards.sheet.SigningKey;

class CertificatePdfTest {

  private static final Instant NOW = Instant.parse("2027-03-03T17:00:00Z");
  private static final SigningKey KEY = SigningKey.selfSigned("NPWS certificates, test", NOW);
  private static final CertificatePdf PDF = new CertificatePdf(KEY, "https://alongside.example");

  @BeforeAll
  static void wakeVeraPdf() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gruffydd Llŷr Bowen",
        "Ngũgĩ wa Thiong’o",
        "Niamh Ó Catháin",
        "Bartłomiej Świątkiewicz-Żeleński",
        "Maximiliana Wilhelmina Featherstonehaugh-Cholmondeley-Marjoribanks of Llanfairpwllgwyngyll and Gogerychwyrndrobwllllantysiliogogogoch"
      })
  void a_signed_certificate_is_archivable_and_accessible(String name) throws Exception {
    byte[] file = PDF.write(facts(name), NOW);

    keep(name, file);
    assertThat(complaints(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(complaints(file, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void the_check_itself_finds_fault_with_a_plain_file() throws Exception {
    var file = new ByteArrayOutputStream();
    try (var pdf = new PdfDocument(new PdfWriter(file))) {
      pdf.addNewPage();
    }

    assertThat(complaints(file.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
    assertThat(complaints(file.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
  }

  @Test
  void a_certificate_without_a_name_is_not_made() {
    assertThatIllegalArgumentException().isThrownBy(() -> facts("  "));
  }

  private static CertificateFacts facts(String name) {
    return new CertificateFacts(
        name,
        "attended in full, and is a",
        "peer supporter trainer",
        "Train the Trainer: setting up peer support in your force",
        LocalDate.of(2027, 3, 2),
        LocalDate.of(2027, 3, 3),
        14 * 60,
        LocalDate.of(2030, 3, 3),
        "Dr Amira Haddad",
        1,
        Serial.of("TTT", 2027, 412),
        new VerificationCode("K7QM2V9XHT4C81RBWZ6D"));
  }

  private static void keep(String name, byte[] file) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "certificates"));
    Files.write(folder.resolve(name.substring(0, 6).replace(" ", "") + ".pdf"), file);
  }

  private static List<String> complaints(byte[] file, PDFAFlavour flavour)
      throws IOException, VeraPDFException {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .toList();
    }
  }
}
