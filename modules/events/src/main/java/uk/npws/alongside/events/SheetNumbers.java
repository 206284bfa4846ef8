package uk.npws.alongside.events;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of a printed sheet as somebody types them: {@code 1-5, 8}. */
public final class SheetNumbers {

  private static final Pattern PART = Pattern.compile("(\\d{1,3})(?:[-–](\\d{1,3}))?");

  private SheetNumbers() {}

  /**
   * The numbers, in order.
   *
   * @param last the highest on the sheet
   */
  public static Set<Integer> of(String typed, int last) {
    var numbers = new TreeSet<Integer>();
    for (String part : (typed == null ? "" : typed).strip().split("[\\s,;]+")) {
      Matcher range = PART.matcher(part);
      if (!range.matches()) {
        throw RegisterRefused.noNumbers(last);
      }
      int from = Integer.parseInt(range.group(1));
      int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
      if (from < 1 || to < from || to > last) {
        throw RegisterRefused.noNumbers(last);
      }
      for (int number = from; number <= to; number++) {
        numbers.add(number);
      }
    }
    return numbers;
  }
}
