package uk.npws.alongside.awards.sheet;

import java.util.List;

/**
 * Everything that is written on a certificate, line by line, in the order in which it is read.
 *
 * @param language such as {@code en-GB}
 * @param title of the document, for the window of a reader and for assistive technology
 * @param issuer who stands behind it
 * @param validity how long it holds, or empty
 * @param opening above the name
 * @param name the person's
 * @param statement between name and award
 * @param award what the person is or has done
 * @param source course or package
 * @param when days and hours
 * @param signatories two at most
 * @param check how to check that it is genuine
 * @param link where the QR code leads
 */
public record SheetText(
    String language,
    String title,
    String issuer,
    String validity,
    String opening,
    String name,
    String statement,
    String award,
    String source,
    String when,
    List<Signatory> signatories,
    Check check,
    Link link) {

  /** Who answers for it, and as what. */
  public record Signatory(String name, String role) {}

  /** Heading, address to type, the code in lines, the serial. */
  public record Check(String heading, String address, List<String> code, String serial) {}

  /** An address, and what a reader who cannot see the QR code is told. */
  public record Link(String address, String description) {}
}
