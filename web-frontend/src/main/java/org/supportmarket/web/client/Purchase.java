package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something the signed-in person bought; {@code deliveredOn} and {@code review} are null until
 * then.
 */
public record Purchase(
    UUID orderId,
    UUID orderLineId,
    UUID listingId,
    String listingName,
    UUID providerId,
    String providerName,
    LocalDate deliveredOn,
    Own review) {

  /** The person's own review. */
  public record Own(UUID id, int stars, String words, LocalDate writtenOn) {}
}
