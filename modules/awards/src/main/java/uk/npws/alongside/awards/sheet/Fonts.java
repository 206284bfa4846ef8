package uk.npws.alongside.awards.sheet;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The typefaces of one document, from programs that are read once and shared by all. */
final class Fonts {

  /** The four cuts on the sheet. */
  enum Face {
    SERIF("NotoSerif-Regular"),
    SERIF_BOLD("NotoSerif-SemiBold"),
    SANS("NotoSans-Regular"),
    SANS_BOLD("NotoSans-SemiBold");

    private final FontProgram program;

    Face(String file) {
      try {
        program =
            FontProgramFactory.createFont(
                Resources.bytes("fonts/" + file + ".ttf"), false /* one for all documents */);
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }

    /** Whether every character has a glyph. */
    boolean covers(String text) {
      return text.codePoints().allMatch(character -> program.getGlyph(character) != null);
    }

    /** How wide the text is at a size of 1. */
    double width(String text) {
      return text.codePoints().mapToDouble(this::width).sum() / 1000;
    }

    private double width(int character) {
      var glyph = program.getGlyph(character);
      return glyph == null ? 0 : glyph.getWidth();
    }
  }

  private final Map<Face, PdfFont> fonts = new EnumMap<>(Face.class);

  PdfFont of(Face face) {
    return fonts.computeIfAbsent(face, Fonts::embedded);
  }

  /** The typeface itself, for what makes its own fonts of it. */
  static FontProgram program(Face face) {
    return face.program;
  }

  private static PdfFont embedded(Face face) {
    return PdfFontFactory.createFont(
        face.program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
  }
}
