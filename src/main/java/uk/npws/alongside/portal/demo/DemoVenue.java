package uk.npws.alongside.portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * One line of {@code venues.csv}.
 *
 * @param region empty when it is online
 * @param online where to join, or empty
 */
record DemoVenue(
    String code,
    String name,
    String address,
    String town,
    String region,
    String room,
    String access,
    String online) {

  static DemoVenue of(NamedCsvRecord row) {
    return new DemoVenue(
        row.getField("code"),
        row.getField("name"),
        row.getField("address"),
        row.getField("town"),
        row.getField("region"),
        row.getField("room"),
        row.getField("access"),
        row.getField("online"));
  }
}
