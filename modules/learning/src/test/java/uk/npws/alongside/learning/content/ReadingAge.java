package uk.npws.alongside.learning.content;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How old somebody is who reads a text with ease: the Flesch–Kincaid grade of schools in the United
 * States, 0.39 × words per sentence + 11.8 × syllables per word − 15.59, plus five years. Syllables
 * are counted as groups of vowels, without a silent e at the end.
 */
record ReadingAge(List<String> sentences) {

  private static final Pattern END = Pattern.compile("(?<=[.?!])[”’)]*\\s+|\\n+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouyáâêîôûŵŷ]+");
  private static final Pattern SILENT =
      Pattern.compile("(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$");

  /**
   * Of the Markdown of a page: what a learner reads of it, a sentence or an item of a list each.
   */
  static ReadingAge of(String page) {
    String body = page.substring(Math.max(0, page.indexOf("\n---\n", 3)));
    String plain =
        body.replaceAll("(?ms)^:{3,} *(glossary|trainer-only).*?^:{3,}$", "")
            .replaceAll("(?m)^:{3,}.*?(?:\\{.*)?$", "")
            .replaceAll("(?m)^[ \\t]*(?:[-*]|\\d+\\.|#+|>)[ \\t]+(?:\\[[ x]] )?", "")
            .replaceAll("(?m)^\\|[ |-]*$", "")
            .replace('|', '\n')
            .replaceAll("!?\\[([^]]*)]\\([^)]*\\)", "$1")
            .replaceAll("[*_`“”\"]", "");
    return new ReadingAge(
        Arrays.stream(END.split(plain))
            .map(String::strip)
            .filter(sentence -> words(sentence).length > 2)
            .toList());
  }

  double years() {
    return sentences.isEmpty() ? 0 : years(sentences.size(), String.join(" ", sentences));
  }

  /** The sentences that are hardest to read, hardest first. */
  List<String> worst() {
    return sentences.stream()
        .filter(sentence -> words(sentence).length > 5)
        .sorted(Comparator.comparingDouble((String sentence) -> years(1, sentence)).reversed())
        .limit(3)
        .toList();
  }

  private static double years(int sentences, String text) {
    String[] words = words(text);
    double syllables = Arrays.stream(words).mapToInt(ReadingAge::syllables).sum();
    return .39 * words.length / sentences + 11.8 * syllables / words.length - 15.59 + 5;
  }

  private static String[] words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}’']+"))
        .filter(word -> word.chars().anyMatch(Character::isLetter))
        .toArray(String[]::new);
  }

  static int syllables(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replaceAll("[’']", "");
    int groups = (int) VOWELS.matcher(lower).results().count();
    return Math.max(1, groups - (groups > 1 && SILENT.matcher(lower).find() ? 1 : 0));
  }
}
