package uk.npws.alongside.portal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.npws.alongside.people.ForceDetails;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.ForceType;
import uk.npws.alongside.people.Nation;

/** The whole invented nation as the files tell it. */
record DemoNation(
    List<ForceDetails> forces,
    List<DemoPerson> persons,
    List<DemoSignIn> signIns,
    List<DemoVenue> venues,
    List<DemoEvent> events) {

  /**
   * @param now what the dates of events are relative to
   */
  static DemoNation seenFrom(Instant now) {
    return new DemoNation(
        DemoFiles.rows("forces.csv").stream().map(DemoNation::force).toList(),
        DemoFiles.rows("persons.csv").stream().map(DemoPerson::of).toList(),
        readSignIns(),
        DemoFiles.rows("venues.csv").stream().map(DemoVenue::of).toList(),
        DemoFiles.entries("events.yml").stream().map(event -> new DemoEvent(event, now)).toList());
  }

  static List<DemoSignIn> readSignIns() {
    return DemoFiles.rows("sign-ins.csv").stream().map(DemoSignIn::of).toList();
  }

  private static ForceDetails force(NamedCsvRecord row) {
    return new ForceDetails(
        new ForceId(row.getField("code")),
        row.getField("name"),
        ForceType.valueOf(row.getField("type").toUpperCase(Locale.ROOT)),
        Nation.valueOf(row.getField("nation").toUpperCase(Locale.ROOT).replace(' ', '_')),
        row.getField("region"),
        Set.of(row.getField("domain")),
        Integer.parseInt(row.getField("row")),
        Integer.parseInt(row.getField("column")));
  }

  DemoVenue venue(String code) {
    return venues.stream().filter(venue -> venue.code().equals(code)).findFirst().orElseThrow();
  }

  DemoEvent event(String key) {
    return events.stream().filter(event -> event.key().equals(key)).findFirst().orElseThrow();
  }
}
