package uk.npws.alongside.learning.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.npws.alongside.learning.content.AFolder;
import uk.npws.alongside.learning.content.Content;
import uk.npws.alongside.learning.content.ContentReader;
import uk.npws.alongside.learning.content.LearningPackage;

/** What a learning system is given: the packages we ship, and small ones made for a case. */
class ScormPackageTest {

  private static final Content OURS = ContentReader.read(Path.of("..", "..", "content")).content();

  static Stream<LearningPackage> packages() {
    return OURS.packages().stream();
  }

  private static ScormPackage of(Content content, LearningPackage pack) {
    return new ScormPackage(
        pack, name -> content.media().get(pack.id() + "/" + name), content.tools(pack.id()));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void the_manifest_satisfies_the_schemas_of_scorm(LearningPackage pack) {
    assertThat(ManifestRules.broken(of(OURS, pack).manifest())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<organizations default=\"course\">, <organisations>",
    " adlcp:scormtype=\"sco\", ' adlcp:scormtype=\"page\"'",
    " identifier=\"course\", ''",
    " type=\"webcontent\", ''",
    "<imsmd:general>, <imsmd:generally>"
  })
  void the_schemas_find_what_is_wrong_in_a_manifest(String right, String wrong) {
    String manifest = of(OURS, OURS.packages().get(0)).manifest();

    assertThat(manifest).contains(right);
    assertThat(ManifestRules.broken(manifest.replace(right, wrong))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void the_manifest_lists_every_file_of_the_archive_and_no_other(LearningPackage pack)
      throws IOException {
    ScormPackage scorm = of(OURS, pack);

    List<String> listed =
        Pattern.compile("<file href=\"([^\"]+)\"/>")
            .matcher(scorm.manifest())
            .results()
            .map(found -> found.group(1))
            .toList();

    List<String> there = names(scorm.zip());
    assertThat(there.remove("imsmanifest.xml")).isTrue();
    assertThat(listed).isEqualTo(there);
  }

  @Test
  void every_file_that_the_pages_refer_to_is_there() {
    ScormPackage scorm = of(OURS, OURS.find("champion-information").orElseThrow());

    List<String> used =
        Pattern.compile("(?:src|href)=\"([^\"#:]+)\"")
            .matcher(html(scorm))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(used).contains("tools/escalation-card.html", "media/escalation-ways.svg", "sco.js");
    assertThat(scorm.files().keySet()).containsAll(used);
  }

  @Test
  void the_same_content_gives_the_same_bytes() {
    LearningPackage pack = OURS.packages().get(0);

    assertThat(of(OURS, pack).zip()).isEqualTo(of(OURS, pack).zip());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_learning_system_can_remember_a_learner_who_did_everything(LearningPackage pack) {
    assertThat(of(OURS, pack).remembered()).isBetween(1, ScormPackage.MOST_REMEMBERED);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void nothing_in_the_page_runs_but_its_own_script(LearningPackage pack) {
    String html = html(of(OURS, pack));

    assertThat(html).doesNotContainPattern("<[^>]*\\s(on[a-z]+|style)=");
    assertThat(Pattern.compile("<script[^>]*>").matcher(html).results().map(MatchResult::group))
        .containsExactly("<script src=\"sco.js\" defer>");
    assertThat(html).contains("default-src 'none'; script-src 'self'");
  }

  @ParameterizedTest
  @MethodSource("packages")
  void ids_are_unique_and_links_within_lead_somewhere(LearningPackage pack) {
    String html = html(of(OURS, pack));

    List<String> ids = all(html, " id=\"([^\"]+)\"");

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(all(html, " href=\"#([^\"]+)\""));
    assertThat(ids).containsAll(all(html, " for=\"([^\"]+)\""));
  }

  @Test
  void a_page_of_another_package_is_named_without_a_link() {
    String html = html(of(OURS, OURS.find("champion-information").orElseThrow()));

    assertThat(html).contains("The self-care and resilience module goes further");
  }

  @Test
  void what_is_for_trainers_stays_out_and_the_national_words_stand_where_a_force_may_put_its_own(
      @TempDir Path folder) {
    String body =
        AFolder.CALM.replace(
            "is for.\n",
            """
            is for. See [the guidance](https://example.org/a).

            ::: trainer-only
            Ask the room first.
            :::

            ::: local-slot {#who-to-call}
            Ask your coordinator.
            :::
            """);
    Content content =
        new AFolder(folder).with("packages/first-aid/calm.en.md", body).lock().content();

    String html = html(of(content, content.packages().get(0)));

    assertThat(html).doesNotContain("Ask the room first").contains("Ask your coordinator.");
    assertThat(html)
        .contains(
            "<a href=\"https://example.org/a\" target=\"_blank\" rel=\"noopener noreferrer\">the guidance<span class=\"vh\"> (opens in a new window)</span></a>");
    assertThat(html).contains("tel:999").contains("data-right=\"true\"").contains("Rather not.");
  }

  private static String html(ScormPackage scorm) {
    return new String(scorm.files().get("index.html"), StandardCharsets.UTF_8);
  }

  private static List<String> all(String html, String pattern) {
    return Pattern.compile(pattern).matcher(html).results().map(one -> one.group(1)).toList();
  }

  private static List<String> names(byte[] archive) throws IOException {
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
