package uk.npws.alongside.people.account;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** A QR code as inline SVG: one path, black on white whatever the colours of the page. */
public final class QrCode {

  private QrCode() {}

  /**
   * @param label what somebody who cannot see it hears
   */
  public static String svg(String content, String label) {
    try {
      BitMatrix bits =
          new QRCodeWriter()
              .encode(content, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
      int size = bits.getWidth();
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
          + path(bits)
          + "\"/></svg>";
    } catch (WriterException fault) {
      throw new IllegalArgumentException(fault);
    }
  }

  private static String path(BitMatrix bits) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < bits.getHeight(); y++) {
      for (int x = 0; x < bits.getWidth(); x++) {
        int from = x;
        while (x < bits.getWidth() && bits.get(x, y)) {
          x++;
        }
        if (x > from) {
          int run = x - from;
          path.append('M').append(from).append(' ').append(y).append('h').append(run);
          path.append("v1h-").append(run).append('z');
        }
      }
    }
    return path.toString();
  }
}
