package uk.npws.alongside.learning.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrisisWordsTest {

  private static final CrisisWords OURS =
      ContentReader.read(Path.of("..", "..", "content")).content().crisis();

  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "suicide",
        "SUICIDE!",
        "what if he says suicide?",
        "I want to end my life",
        "self-harm",
        "self harm",
        "selfharm",
        "can't go on",
        "can’t go on",
        "cant go on",
        "I just can‘t   go on.",
        "overdose",
        "colleague took an overdose",
        "hunanladdiad",
        "dw i eisiau marw",
        "hunan-niweidio",
        "dod a fy mywyd i ben",
        "dw i'n mynd i ladd fy hun",
        "ladd fy hun",
        "ladd ei hun",
        "roi diwedd ar fy mywyd",
        "am farw",
        "dwi isio marw",
        "dwi ishe marw",
        "hunan-anafu",
        "anafu fy hun",
        "niweidio fy hunan",
        "hunanladdiadau",
        "cymryd fy mywyd fy hun",
        "suicides",
        "suicidle",
        "kill my self",
        "killing himself",
        "killed himself",
        "killed herself",
        "hanging myself",
        "hanged himself",
        "shoot myself",
        "slit my wrists",
        "overdosing",
        "self harmed",
        "selfharming",
        "hurting herself",
        "harming herself",
        "wanting to die",
        "I want to end it",
        "i dont want to be alive",
        "end my own life",
        "ending my own life",
        "ending her life",
        "taken his own life",
        "take his own life",
        "top myself",
        "topping myself",
        "kms",
        "no point in living",
        "want to disappear",
        "jump off a bridge",
        "sucidal",
        "suicdal",
        "suidical",
        "sui cide",
        "s u i c i d e",
        "dim eisiau byw",
        "unalive",
        "self injury",
        "self-injury",
        "ending it",
        "thinking about ending things",
        "want to be dead",
        "no longer want to be here",
        "no way out",
        "wish I wasn't here",
        "threatened to take his life",
        "cutting",
        "hanging",
        "she was raped",
        "child abuse",
        "sexual assault",
        "stabbed"
      })
  void help_comes_first(String typed) {
    assertThat(OURS.in(typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "escalation",
        "the end of my shift",
        "go on leave",
        "self care",
        "***",
        "jump off the call",
        "cut the meeting short",
        "kill time",
        "end it with a word of thanks"
      })
  void harmless_words_are_left_alone(String typed) {
    assertThat(OURS.in(typed)).isFalse();
  }

  @Test
  void content_without_such_words_is_not_taken() {
    var folder = new AFolder(temporary).without("crisis.yml");

    assertThat(folder.problems()).anyMatch(told -> told.startsWith("crisis.yml:1:1 "));
  }

  @Test
  void words_do_not_change_without_a_raised_revision() {
    var folder = new AFolder(temporary);
    folder.with("crisis.yml", AFolder.CRISIS.replace("[end my life]", "[end it]"));

    assertThat(folder.told())
        .containsExactly("crisis.yml:4:11 the file changed since revision 1 → write “revision: 2”");
    folder.with("crisis.yml", AFolder.CRISIS.replace("revision: 1", "") + "x: y\n");
    assertThat(folder.told())
        .contains("crisis.yml:1:1 “revision” is missing → add a line “revision: …”")
        .anyMatch(told -> told.startsWith("crisis.yml:5:1 unknown field “x” → "));
  }

  @Test
  void each_language_needs_some_and_none_may_be_found_in_harmless_words() {
    var folder =
        new AFolder(temporary)
            .with(
                "crisis.yml",
                "en: [end my life, ‘]\ncy: []\npages: [first-aid/clam]\nrevision: 1\n");

    assertThat(folder.problems())
        .contains(
            "crisis.yml:1:19 “‘” is too short: it would be found in harmless words → write a whole"
                + " word or several",
            "crisis.yml:3:9 there is no page “first-aid/clam” → did you mean “first-aid/calm”?",
            "crisis.yml:2:5 no words in the language “cy” → list at least one");
  }
}
