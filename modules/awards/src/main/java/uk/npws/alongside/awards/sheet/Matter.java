package uk.npws.alongside.awards.sheet;

import java.util.List;

/** What stands on paper, in the order in which it is read. */
public sealed interface Matter {

  /** A stretch of words; a link leads to {@code #anchor} in the same paper or out of it. */
  record Run(String text, boolean bold, boolean italic, String link) {

    public static Run plain(String text) {
      return new Run(text, false, false, "");
    }

    public static Run bold(String text) {
      return new Run(text, true, false, "");
    }
  }

  /**
   * @param level 2 for the first below the title of a page
   */
  record Heading(int level, String text) implements Matter {}

  record Words(List<Run> runs) implements Matter {
    public Words {
      runs = List.copyOf(runs);
    }
  }

  /**
   * @param start of the numbers, from 1
   */
  record Items(Mark mark, int start, List<List<Matter>> items) implements Matter {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** What stands before each item of a list. */
  enum Mark {
    BULLET,
    NUMBER,
    LETTER,
    /** A box to tick with a pen. */
    BOX
  }

  /** A table; an empty cell is a place to write. */
  record Grid(List<List<Run>> head, List<List<List<Run>>> rows) implements Matter {
    public Grid {
      head = List.copyOf(head);
      rows = List.copyOf(rows);
    }
  }

  /**
   * Something set apart.
   *
   * @param grave marked more strongly
   */
  record Boxed(boolean grave, List<Matter> within) implements Matter {
    public Boxed {
      within = List.copyOf(within);
    }
  }

  /**
   * @param alternative what it shows, for whoever cannot see it
   */
  record Picture(Drawing drawing, String alternative) implements Matter {}

  /** Lines to write on. */
  record Lines(int many) implements Matter {}

  /**
   * @param svg or a picture of dots
   */
  record Drawing(byte[] bytes, boolean svg) {}
}
