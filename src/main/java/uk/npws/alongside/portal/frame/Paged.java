package uk.npws.alongside.portal.frame;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A long list read a page at a time, each when the one before has been used up. */
public final class Paged {

  private Paged() {}

  /**
   * @param page gives the lines after this one, or the first for null
   * @param size how many lines a page has; the last has fewer
   */
  public static <T> Stream<T> after(int size, Function<T, List<T>> page) {
    return stream(new Pages<>(size, (last, count) -> page.apply(last)));
  }

  /**
   * @param page gives the lines from this place on, counted from 0
   */
  public static <T> Stream<T> from(int size, IntFunction<List<T>> page) {
    return stream(new Pages<>(size, (last, count) -> page.apply(count)));
  }

  private static <T> Stream<T> stream(Iterator<T> lines) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false);
  }

  private interface Next<T> {
    List<T> page(T last, int count);
  }

  private static final class Pages<T> implements Iterator<T> {

    private final int size;
    private final Next<T> next;
    private List<T> page;
    private int place;
    private int count;

    Pages(int size, Next<T> next) {
      this.size = size;
      this.next = next;
    }

    @Override
    public boolean hasNext() {
      if (page == null || place == page.size() && page.size() >= size) {
        page = next.page(page == null ? null : page.get(page.size() - 1), count);
        place = 0;
        count += page.size();
      }
      return place < page.size();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return page.get(place++);
    }
  }
}
