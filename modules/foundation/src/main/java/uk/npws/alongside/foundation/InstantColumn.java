package uk.npws.alongside.foundation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Keeps an instant as {@code datetime(6)}. EclipseLink 4 does not know {@link Instant} and would
 * write it as a serialised object. The connection's time zone must be UTC ({@code
 * connectionTimeZone=UTC}), and so must the server's: a wall clock with summer time has an hour
 * that happens twice.
 */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, Timestamp> {

  @Override
  public Timestamp convertToDatabaseColumn(Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  @Override
  public Instant convertToEntityAttribute(Timestamp column) {
    return column == null ? null : column.toInstant();
  }
}
