package uk.npws.alongside.awards.sheet;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.svg.converter.SvgConverter;
import com.itextpdf.svg.processors.impl.SvgConverterProperties;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Draws a checked drawing on paper, in the typefaces of the paper. */
final class Svg {

  /** What changes with the screen has no place on paper. */
  private static final Pattern FOR_SCREENS =
      Pattern.compile("@media[^{]*\\{(?:[^{}]*\\{[^{}]*})*[^{}]*}");

  private static final Pattern FAMILY = Pattern.compile("font-family\\s*=\\s*\"[^\"]*\"");

  private final SvgConverterProperties properties = new SvgConverterProperties();

  Svg() {
    var provider = new FontProvider("Noto Sans");
    provider.getFontSet().addFont(Fonts.program(Fonts.Face.SANS), null, "Noto Sans");
    provider.getFontSet().addFont(Fonts.program(Fonts.Face.SANS_BOLD), null, "Noto Sans");
    properties.setFontProvider(provider);
  }

  PdfFormXObject form(byte[] svg, PdfDocument pdf) {
    String text = new String(svg, StandardCharsets.UTF_8);
    String still = FOR_SCREENS.matcher(text).replaceAll("");
    String ours = FAMILY.matcher(still).replaceAll("font-family=\"Noto Sans\"");
    try {
      return SvgConverter.convertToXObject(
          new ByteArrayInputStream(ours.getBytes(StandardCharsets.UTF_8)), pdf, properties);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
