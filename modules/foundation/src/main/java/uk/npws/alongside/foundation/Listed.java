package uk.npws.alongside.foundation;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;

/**
 * A few values for the {@code in} of a query, each a parameter of its own: where a collection is
 * one parameter, EclipseLink composes the statement anew for every call. There are 1, 2, 4, 8 … of
 * them, the last value repeated, so that a handful of prepared statements serves all.
 */
public final class Listed {

  /** More than so many are no few. */
  public static final int MOST = 64;

  private final String name;
  private final List<?> values;
  private final int size;

  /**
   * @param name of the parameters, to which a number is added
   * @param values one at least, {@value #MOST} at most
   */
  public Listed(String name, Collection<?> values) {
    if (values.isEmpty() || values.size() > MOST) {
      throw new IllegalArgumentException(values.size() + " values in a list");
    }
    this.name = name;
    this.values = List.copyOf(values);
    this.size = size(values.size());
  }

  private static int size(int values) {
    return values == 1 ? 1 : Integer.highestOneBit(values - 1) * 2;
  }

  /** As the query names them: {@code in (:id0, :id1)}. */
  public String in() {
    StringBuilder text = new StringBuilder("in (");
    for (int i = 0; i < size; i++) {
      text.append(i == 0 ? ":" : ", :").append(name).append(i);
    }
    return text.append(')').toString();
  }

  /** Gives the query its values. */
  public <T> TypedQuery<T> into(TypedQuery<T> query) {
    for (int i = 0; i < size; i++) {
      query.setParameter(name + i, values.get(Math.min(i, values.size() - 1)));
    }
    return query;
  }
}
