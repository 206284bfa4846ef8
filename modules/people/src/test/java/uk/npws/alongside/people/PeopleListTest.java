package uk.npws.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.npws.alongside.people.Nationwide.WEST_YORKSHIRE;
import static uk.npws.alongside.people.Nationwide.gwent;
import static uk.npws.alongside.people.Nationwide.westYorkshire;
import static uk.npws.alongside.people.PersonTest.assertRefused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleListTest {

  private final LineReader reader = new LineReader(List.of(westYorkshire(), gwent()));

  private static List<PeopleList.Line> read(String text) {
    return PeopleList.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private Enrolment enrolment(String line) {
    return reader.read(read("name,email,force,kind,roles\n" + line).get(0));
  }

  @Test
  void columns_may_stand_in_any_order_and_case_between_commas_or_semicolons() {
    var lines = read("E-mail;NAME;Roles\nsam@gwent.example;Sam Jones;supporter\n");

    assertThat(lines)
        .containsExactly(
            new PeopleList.Line(2, "Sam Jones", "sam@gwent.example", "", "", "supporter"));
  }

  @Test
  void a_sheet_saved_on_windows_keeps_its_accents() {
    byte[] file = "name,email\nSiân,sian@gwent.example".getBytes(Charset.forName("windows-1252"));

    assertThat(PeopleList.read(file).get(0).name()).isEqualTo("Siân");
  }

  @Test
  void the_mark_some_programs_put_first_is_passed_over() {
    assertThat(read("\ufeffname,email\nSam,sam@gwent.example")).hasSize(1);
  }

  @Test
  void empty_lines_do_not_shift_the_numbers_of_lines() {
    var lines = read("name,email\n\nSam,sam@gwent.example\n\nJo,jo@gwent.example\n");

    assertThat(lines).extracting(PeopleList.Line::number).containsExactly(3L, 5L);
  }

  @Test
  void a_file_without_people_or_without_columns_is_refused() {
    assertRefused("import-refused.empty", () -> read(""));
    assertRefused("import-refused.empty", () -> read("name,email\n"));
    assertRefused("import-refused.column-missing", () -> read("name,address\nSam,x\n"));
  }

  @Test
  void a_picture_is_no_list_of_people() {
    assertRefused("import-refused.unreadable", () -> PeopleList.read(new byte[] {'P', 0, 1, 2}));
  }

  @Test
  void five_thousand_people_are_the_most() {
    String most = "name,email\n" + "Sam,sam@gwent.example\n".repeat(PeopleList.MOST_LINES);

    assertThat(read(most)).hasSize(PeopleList.MOST_LINES);
    assertRefused("import-refused.too-large", () -> read(most + "Jo,jo@gwent.example\n"));
  }

  @Test
  void a_line_names_its_force_by_name_or_code() {
    assertThat(enrolment("Sam,sam@west-yorkshire.example,West Yorkshire Police,,").somebody())
        .extracting(NewPerson::force)
        .isEqualTo(WEST_YORKSHIRE);
    assertThat(enrolment("Sam,sam@west-yorkshire.example,west-yorkshire,,").somebody())
        .extracting(NewPerson::force)
        .isEqualTo(WEST_YORKSHIRE);
  }

  @Test
  void roles_of_a_force_are_for_the_force_of_the_line() {
    var enrolment =
        enrolment("Sam,sam@west-yorkshire.example,west-yorkshire,staff,\"champion, trainer\"");

    assertThat(enrolment.grants())
        .containsExactlyInAnyOrder(
            new Grant(Role.CHAMPION, WEST_YORKSHIRE), new Grant(Role.TRAINER, null));
    assertThat(enrolment.somebody().kind()).isEqualTo(PersonKind.STAFF);
  }

  @Test
  void a_wrong_line_says_what_is_wrong() {
    assertRefused(
        "email-refused.not-of-force", () -> enrolment("Sam,sam@gwent.example,west-yorkshire,,"));
    assertRefused("force-refused.unknown", () -> enrolment("Sam,sam@gwent.example,Mercia,,"));
    assertRefused("import-refused.unknown-role", () -> enrolment("Sam,sam@x.example,,,king"));
    assertRefused("import-refused.unknown-kind", () -> enrolment("Sam,sam@x.example,,duke,"));
    assertRefused(
        "import-refused.role-without-force", () -> enrolment("Sam,sam@x.example,,,supporter"));
    assertRefused("email-refused.incomplete", () -> enrolment("Sam,sam,,,"));
    assertRefused("name-refused.missing", () -> enrolment(",sam@x.example,,,"));
  }
}
