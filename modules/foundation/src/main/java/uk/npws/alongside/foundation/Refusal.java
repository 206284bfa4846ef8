package uk.npws.alongside.foundation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A considered "no": the request was understood and a rule forbids it. Each room has its own family
 * in the past participle with named factories, such as {@code BookingRefused.closed(event)}. It
 * holds a message key and facts, never text; one translator a channel (Faces, REST) turns it into
 * words. Any other exception is a fault.
 *
 * <p>The key is the kebab-case name of the class, a dot, and the kebab-case name of the factory:
 * {@code booking-refused.closed}.
 */
public abstract class Refusal extends RuntimeException {

  /** What sort of no it is; a channel derives its status from it. */
  public enum Kind {
    /** The state of things forbids it (HTTP 409). */
    CONFLICT(409),
    /** This person may not (HTTP 403). */
    FORBIDDEN(403),
    /** There is no such thing, or none this person may know of (HTTP 404). */
    MISSING(404),
    /** What was sent breaks a rule of its form (HTTP 422). */
    INVALID(422),
    /** Too often (HTTP 429). */
    TOO_OFTEN(429),
    /** Nothing was done because too many want it at once; trying again may help (HTTP 503). */
    BUSY(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  private final Kind kind;
  private final String key;
  private final transient Map<String, Object> facts;

  /**
   * @param name the factory's name in kebab case, the second half of the key
   * @param facts names and values for the message, alternating
   */
  protected Refusal(Kind kind, String name, Object... facts) {
    super(null, null, false, true);
    this.kind = kind;
    this.key = kebab(getClass().getSimpleName()) + "." + name;
    var named = new LinkedHashMap<String, Object>();
    for (int i = 0; i + 1 < facts.length; i += 2) {
      named.put((String) facts[i], facts[i + 1]);
    }
    this.facts = Collections.unmodifiableMap(named);
  }

  public Kind kind() {
    return kind;
  }

  /** The key of the message in every bundle. */
  public String key() {
    return key;
  }

  /**
   * The field the message belongs beside (the fact named {@code field}), or null when it concerns
   * the whole request.
   */
  public String field() {
    return (String) facts.get("field");
  }

  /** What the message needs to know, by name. */
  public Map<String, Object> facts() {
    return facts;
  }

  @Override
  public String getMessage() {
    return key + " " + facts;
  }

  /** {@code BookingRefused} becomes {@code booking-refused}. */
  public static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
        .toLowerCase(java.util.Locale.ROOT);
  }
}
