package uk.npws.alongside.awards.sheet;

import com.itextpdf.barcodes.BarcodeQRCode;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;

/** An address as a QR code of a given size at a given place, in millimetres. */
record QrCode(String address, double x, double y, double size) {

  Rectangle box() {
    return Pen.box(x, y, size, size);
  }

  void draw(PdfCanvas canvas) {
    BarcodeQRCode code = new BarcodeQRCode(address);
    double modules = code.getBarcodeSize().getWidth();
    Rectangle box = box();
    canvas.saveState();
    double scale = box.getWidth() / modules;
    canvas.concatMatrix(scale, 0, 0, scale, box.getX(), box.getY());
    code.placeBarcode(canvas, Art.INK);
    canvas.restoreState();
  }
}
