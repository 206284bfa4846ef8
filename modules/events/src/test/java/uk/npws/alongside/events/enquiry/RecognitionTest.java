package uk.npws.alongside.events.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.npws.alongside.foundation.Secrets;

class RecognitionTest {

  private static final UUID LEEDS = UUID.randomUUID();
  private static final UUID CARDIFF = UUID.randomUUID();
  private static final UUID ONLINE = UUID.randomUUID();

  private final List<EventWords.Candidate> candidates =
      List.of(
          candidate(LEEDS, "ttt-leeds-march", "train the trainer", "Leeds", "2027-03-02"),
          candidate(CARDIFF, "ttt-cardiff", "train the trainer", "Cardiff", "2027-03-16"),
          candidate(ONLINE, "cpd-online", "cpd refresher", "", "2027-04-08"));

  private static EventWords.Candidate candidate(
      UUID id, String reference, String name, String town, String day) {
    return new EventWords.Candidate(
        id, reference, List.of(name), town, List.of(LocalDate.parse(day)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Train the Trainer in Leeds, please",
        "the one on 2 March",
        "the one on 2nd March",
        "March 2nd would suit me",
        "02/03/2027",
        "2.3.27 please",
        "2027-03-02",
        "see http://localhost/events/ttt-leeds-march"
      })
  void an_event_is_known_by_course_and_town_by_day_or_by_address(String text) {
    assertThat(EventWords.meant(text, candidates)).contains(LEEDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Train the Trainer please",
        "anything in March",
        "Hello",
        "22 March",
        "12/03/2027"
      })
  void where_two_fit_as_well_or_none_does_nothing_is_guessed(String text) {
    assertThat(EventWords.meant(text, candidates)).isEmpty();
  }

  @Test
  void own_words_are_what_is_not_quoted_and_all_of_it_where_a_message_is_passed_on() {
    assertThat(OwnWords.of("Leeds would be fine for me.\n\nOn Mon, 2 March, A wrote:\n> Cardiff?"))
        .isEqualTo("Leeds would be fine for me.");
    assertThat(OwnWords.of("> Leeds or Cardiff?\n\nThe one in Cardiff, please."))
        .isEqualTo("The one in Cardiff, please.");
    assertThat(OwnWords.of("FYI\n-----Original Message-----\nA place in Leeds"))
        .contains("A place in Leeds");
  }

  @Test
  void only_our_own_seal_opens_a_thread() {
    Secrets secrets = new Secrets("a secret of the installation, long enough");
    UUID enquiry = UUID.randomUUID();
    String own = "alongside@npws.example";

    String address = ReplyAddress.of(enquiry, secrets, own);

    assertThat(address.substring(0, address.indexOf('@'))).hasSizeLessThanOrEqualTo(64);
    assertThat(ReplyAddress.enquiry(List.of("x@y.example", address), secrets, own))
        .contains(enquiry);
    assertThat(ReplyAddress.enquiry(List.of(address), new Secrets("another one"), own)).isEmpty();
    String changed = address.replaceFirst("\\+.", address.contains("+0") ? "+1" : "+0");
    assertThat(ReplyAddress.enquiry(List.of(changed), secrets, own)).isEmpty();
  }
}
