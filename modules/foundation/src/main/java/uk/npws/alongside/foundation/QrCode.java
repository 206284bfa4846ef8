package uk.npws.alongside.foundation;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as an SVG path of one unit a module, with the quiet zone of four that readers need.
 *
 * @param path runs of dark modules
 * @param size width and height in modules, quiet zone included
 */
public record QrCode(String path, int size) {

  private static final int QUIET = 4;

  /** The code of this text, with room for a quarter of it to be damaged. */
  public static QrCode of(String text) {
    try {
      ByteMatrix matrix =
          Encoder.encode(
                  text, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
              .getMatrix();
      StringBuilder path = new StringBuilder();
      for (int y = 0; y < matrix.getHeight(); y++) {
        row(matrix, y, path);
      }
      return new QrCode(path.toString(), matrix.getWidth() + 2 * QUIET);
    } catch (WriterException fault) {
      throw new IllegalArgumentException(fault);
    }
  }

  private static void row(ByteMatrix matrix, int y, StringBuilder path) {
    int x = 0;
    while (x < matrix.getWidth()) {
      int from = x;
      while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
        x++;
      }
      if (x > from) {
        int run = x - from;
        path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
        path.append('h').append(run).append("v1h-").append(run).append('z');
      } else {
        x++;
      }
    }
  }

  /**
   * As inline SVG: black on white whatever the colours of the page.
   *
   * @param label what somebody who cannot see it hears
   */
  public String svg(String label) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" role=\"img\" aria-label=\""
        + label.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
        + "\" viewBox=\"0 0 "
        + size
        + " "
        + size
        + "\" width=\"240\" height=\"240\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h"
        + size
        + "v"
        + size
        + "H0z\"/><path fill=\"#000\" d=\""
        + path
        + "\"/></svg>";
  }
}
