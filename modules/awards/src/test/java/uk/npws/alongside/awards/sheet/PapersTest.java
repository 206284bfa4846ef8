package uk.npws.alongside.awards.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PapersTest {

  private static final Paper PAPER = new Paper("en-GB", "Sign-in sheet: Train the Trainer", "NPWS");
  private static final String LONG =
      "Maximiliana Wilhelmina Featherstonehaugh-Cholmondeley-Marjoribanks of Llanfairpwllgwyngyll";

  @Test
  void a_list_of_several_sheets_is_accessible_and_repeats_its_heading() throws Exception {
    var rows = new ArrayList<List<String>>();
    IntStream.rangeClosed(1, 60)
        .forEach(i -> rows.add(List.of("" + i, i == 7 ? LONG : "Niamh Ó Catháin", "Gwent", "")));
    rows.add(List.of("", "", "", ""));

    byte[] file = list(rows, "A note.").write();

    Pdf.keep("list", file);
    assertThat(Pdf.complaints(file)).isEmpty();
    List<String> sheets = Pdf.texts(file);
    assertThat(sheets).hasSizeGreaterThan(1).allMatch(sheet -> sheet.contains("Signature"));
    assertThat(sheets.get(0)).contains("Sheet 1 of " + sheets.size());
    assertThat(sheets.get(sheets.size() - 1)).contains("A note.");
    assertThat(String.join("", sheets)).contains(LONG.split("[ -]"));
  }

  @Test
  void a_list_of_nothing_is_accessible() throws Exception {
    assertThat(Pdf.complaints(list(List.of(), "Nobody has told of a need.").write())).isEmpty();
  }

  @Test
  void badges_stand_eight_on_a_sheet_and_hold_the_longest_names_whole() throws Exception {
    var cards = new ArrayList<CardPaper.Card>();
    for (int i = 0; i < 9; i++) {
      cards.add(
          new CardPaper.Card(
              i == 3 ? LONG : "Ciarán Ó Briain",
              i == 4 ? "" : "Police Service of Northern Ireland, Derry City and Strabane district",
              "Train the Trainer: setting up peer support in your force"));
    }

    byte[] file = new CardPaper(PAPER, cards, "Nobody").write();

    Pdf.keep("badges", file);
    assertThat(Pdf.complaints(file)).isEmpty();
    List<String> sheets = Pdf.texts(file);
    assertThat(sheets).hasSize(2);
    assertThat(sheets.get(0)).contains(LONG.split("[ -]"));
  }

  @Test
  void a_sheet_without_any_badge_says_so() throws Exception {
    byte[] file = new CardPaper(PAPER, List.of(), "Nobody has a place yet.").write();

    assertThat(Pdf.complaints(file)).isEmpty();
    assertThat(Pdf.texts(file)).singleElement().asString().contains("Nobody has a place yet.");
  }

  private static ListPaper list(List<List<String>> rows, String note) {
    return new ListPaper(
        PAPER,
        List.of("Tuesday 2 March 2027, 09:30 to 16:30", "Eastfield House, Leeds"),
        List.of(
            new ListPaper.Column("No.", 7),
            new ListPaper.Column("Name", 34),
            new ListPaper.Column("Force", 27),
            new ListPaper.Column("Signature", 32)),
        rows,
        30,
        note,
        "Sheet {0} of {1}");
  }
}
