package uk.npws.alongside.awards;

/** A file to hand out, and what to call it. */
public record SignedFile(String name, byte[] content) {

  static SignedFile of(Certificate certificate, CertificateFile file) {
    return new SignedFile("certificate-" + certificate.serial() + ".pdf", file.content());
  }
}
