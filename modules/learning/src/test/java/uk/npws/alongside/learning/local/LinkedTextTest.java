package uk.npws.alongside.learning.local;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedTextTest {

  @Test
  void lines_and_paragraphs_stay_as_they_were_typed() {
    assertThat(LinkedText.html("Chaplaincy\nOpen to all\n\n \nStaff networks\n"))
        .isEqualTo("<p>Chaplaincy<br/>\nOpen to all</p>\n<p>Staff networks</p>");
    assertThat(LinkedText.html(" \n ")).isEmpty();
  }

  @Test
  void marks_are_shown_and_never_work() {
    assertThat(LinkedText.html("<script>alert('a & \"b\"')</script>"))
        .isEqualTo("<p>&lt;script&gt;alert(&#39;a &amp; &quot;b&quot;&#39;)&lt;/script&gt;</p>");
    assertThat(LinkedText.html("https://a.example/\"onclick=\"x"))
        .doesNotContain("\"onclick")
        .contains("&quot;onclick");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "See https://help.police.example/a?b=1&c=2. | https://help.police.example/a?b=1&amp;c=2",
        "(www.help.police.example)                  | https://www.help.police.example",
        "Write to ohu@force.police.example, please   | mailto:ohu@force.police.example",
        "Ring 0113 496 0123, day or night            | tel:+44-113-496-0123",
        "+44 (0)113 496 0123                         | tel:+44-113-496-0123",
        "Mobile: 07400 123456                        | tel:+44-7400-123456",
        "Samaritans: 116 123                         | tel:116123",
        "In danger: 999.                             | tel:999",
        "NHS 111, then 2                             | tel:111"
      })
  void what_leads_to_help_is_a_link(String text, String address) {
    assertThat(LinkedText.html(text)).containsOnlyOnce("<a ").contains("href=\"" + address + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://help.police.example",
        "javascript:alert(1)",
        "JAVASCRIPT://alert.example/%0aalert(1)",
        "data:text/html,hello",
        "https://bank.example@evil.example",
        "https://bаnk.example",
        "https://10.0.0.1/",
        "https://localhost/x",
        "ftp://files.example.org",
        "From 1 December 2026, 09:00 to 17:00",
        "0900-1700, Monday to Friday",
        "Room 111",
        "£999",
        "text SHOUT to 85258"
      })
  void anything_else_is_only_text(String text) {
    assertThat(LinkedText.html(text)).doesNotContain("<a ");
  }

  @Property(tries = 300)
  void no_text_whatever_brings_marks_of_its_own(@ForAll String text) {
    String html = LinkedText.html("<i " + text + " https://a.example/" + text);

    assertThat(html.replaceAll("</?p>|<br/>|<a href=\"[^\"<>]*\" rel=\"noreferrer\">|</a>", ""))
        .doesNotContain("<", ">", "\"");
  }
}
