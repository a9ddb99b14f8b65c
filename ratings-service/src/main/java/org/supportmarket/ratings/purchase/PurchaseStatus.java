package org.supportmarket.ratings.purchase;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far an order line has come, as far as a review cares. The rank orders them, so that events
 * seen twice or in another order lead to the same status.
 */
public enum PurchaseStatus {
  /** Known once, but the order feed began anew and has not told of it again. */
  UNCONFIRMED(0),
  PLACED(10),
  ACCEPTED(20),
  IN_DELIVERY(25),
  DELIVERED(30),
  DISPUTED(33),
  CONFIRMED(36),
  COMPLETED(40),
  DECLINED(50),
  CANCELLED(50),
  EXPIRED(50);

  private final int rank;

  PurchaseStatus(int rank) {
    this.rank = rank;
  }

  /**
   * The status with this name in ordering's events; empty for those that mean nothing to a review.
   */
  static Optional<PurchaseStatus> named(String name) {
    return Stream.of(values()).filter(status -> status.code().equals(name)).findFirst();
  }

  /** Whether a line in this status can be reviewed. */
  public boolean isDelivered() {
    return rank >= DELIVERED.rank && rank <= COMPLETED.rank;
  }

  /** The stored names of those a line can be reviewed in. */
  public static String[] deliveredCodes() {
    return Stream.of(values())
        .filter(PurchaseStatus::isDelivered)
        .map(PurchaseStatus::code)
        .toArray(String[]::new);
  }

  boolean isBeyond(PurchaseStatus other) {
    return rank > other.rank;
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Stored by the name the events use. */
  @Converter(autoApply = true)
  static class Column implements AttributeConverter<PurchaseStatus, String> {
    @Override
    public String convertToDatabaseColumn(PurchaseStatus status) {
      return status.code();
    }

    @Override
    public PurchaseStatus convertToEntityAttribute(String stored) {
      return named(stored).orElseThrow();
    }
  }
}
