package uk.npws.alongside.portal.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is right, read from the file that a page was made from. */
public final class RightAnswers {

  private static final Pattern CHECK = Pattern.compile(":::: check \\{#([a-z0-9-]+) ");
  private static final Pattern BOX = Pattern.compile("(?m)^- \\[([ x])]");

  private RightAnswers() {}

  /** The checks of the page at this address, in order. */
  public static List<String> checks(String address) {
    Matcher found = CHECK.matcher(text(address));
    var checks = new ArrayList<String>();
    while (found.find()) {
      checks.add(found.group(1));
    }
    return checks;
  }

  /** The places of the right choices, from 0. */
  public static List<Integer> of(String address, String check) {
    String text = text(address);
    String block = text.substring(text.indexOf("{#" + check + " "));
    Matcher boxes = BOX.matcher(block.substring(0, block.indexOf("\n::::")));
    var places = new ArrayList<Integer>();
    for (int place = 0; boxes.find(); place++) {
      if (boxes.group(1).equals("x")) {
        places.add(place);
      }
    }
    return places;
  }

  private static String text(String address) {
    String path = address.replaceAll(".*/learning/([^#?]*).*", "/content/packages/$1.en.md");
    try (var in = RightAnswers.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
