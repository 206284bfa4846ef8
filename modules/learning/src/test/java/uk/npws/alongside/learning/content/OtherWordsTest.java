package uk.npws.alongside.learning.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherWordsTest {

  @TempDir Path temporary;

  @Test
  void a_page_is_found_by_words_that_it_does_not_use() {
    var folder = new AFolder(temporary).with("found-by.en.yml", "first-aid/calm: [panic, GDPR]\n");

    Content content = ContentReader.read(folder.root()).content();

    assertThat(content.otherWords().of("first-aid", "calm")).containsExactly("panic", "GDPR");
    assertThat(content.otherWords().of("first-aid", "other")).isEmpty();
  }

  @Test
  void a_page_that_is_not_there_no_list_and_words_too_long_are_told_with_their_place() {
    var folder =
        new AFolder(temporary)
            .with(
                "found-by.en.yml",
                "first-aid/clam: [panic]\nfirst-aid/calm: [" + "x".repeat(61) + ", a, a]\n");

    assertThat(folder.problems())
        .contains(
            "found-by.en.yml:1:1 there is no page “first-aid/clam” → did you mean"
                + " “first-aid/calm”?",
            "found-by.en.yml:2:18 longer than anybody types into a search → write 60 characters at"
                + " most",
            "found-by.en.yml:2:84 “a” stands here twice → keep one of them");
    folder.with("found-by.en.yml", "first-aid/calm: panic\n");
    assertThat(folder.problems())
        .containsExactly(
            "found-by.en.yml:1:17 “first-aid/calm” is not a list → write “first-aid/calm: [one,"
                + " two]”");
  }
}
