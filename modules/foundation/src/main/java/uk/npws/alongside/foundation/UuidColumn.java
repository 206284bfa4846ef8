package uk.npws.alongside.foundation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * Keeps a UUID as {@code binary(16)}: half the index of its text form, and the same on MySQL and
 * MariaDB.
 */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, byte[]> {

  @Override
  public byte[] convertToDatabaseColumn(UUID id) {
    return id == null ? null : Ids.bytes(id);
  }

  @Override
  public UUID convertToEntityAttribute(byte[] bytes) {
    return bytes == null ? null : Ids.of(bytes);
  }
}
