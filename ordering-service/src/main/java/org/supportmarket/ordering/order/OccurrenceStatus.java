package org.supportmarket.ordering.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.stream.Stream;

/** Where one time of a line stands. */
public enum OccurrenceStatus {
  /** To come, and no money is held for it yet. */
  PLANNED,
  /** Asked for; the money is held. */
  PLACED,
  /** The provider said yes; the money is promised. */
  ACCEPTED,
  /** It happened, in whole or in part. */
  DELIVERED,
  DECLINED,
  /** Taken back with the whole order or with all that follows. */
  CANCELLED,
  /** Taken back alone. */
  SKIPPED,
  EXPIRED;

  /** Whether it is still to come. */
  public boolean isOpen() {
    return this == PLANNED || this == PLACED || this == ACCEPTED;
  }

  /** As it stands in JSON and in the database. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  static OccurrenceStatus of(String code) {
    return Stream.of(values())
        .filter(status -> status.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No occurrence status " + code));
  }

  /** Stored by its code. */
  @Converter(autoApply = true)
  static class Column implements AttributeConverter<OccurrenceStatus, String> {
    @Override
    public String convertToDatabaseColumn(OccurrenceStatus status) {
      return status == null ? null : status.code();
    }

    @Override
    public OccurrenceStatus convertToEntityAttribute(String code) {
      return code == null ? null : OccurrenceStatus.of(code);
    }
  }
}
