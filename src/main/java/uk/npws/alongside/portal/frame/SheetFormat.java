package uk.npws.alongside.portal.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a table can be downloaded as. */
enum SheetFormat {
  /** Comma-separated values, RFC 4180, in UTF-8. */
  CSV("text/csv; charset=UTF-8") {
    @Override
    SheetWriter open(OutputStream to, String name) throws IOException {
      return new CsvSheet(to);
    }
  },
  /** The workbook of Office Open XML, with numbers and dates as such. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    SheetWriter open(OutputStream to, String name) {
      return new XlsxSheet(to, name);
    }
  };

  private final String type;

  SheetFormat(String type) {
    this.type = type;
  }

  /** The one that an address asks for by its ending. */
  static Optional<SheetFormat> of(String address) {
    return Arrays.stream(values()).filter(one -> address.endsWith(one.ending())).findFirst();
  }

  abstract SheetWriter open(OutputStream to, String name) throws IOException;

  String type() {
    return type;
  }

  /** {@code .csv}. */
  String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
