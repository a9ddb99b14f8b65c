package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something the signed-in person bought; {@code deliveredOn} and {@code review} are null until
 * then.
 *
 * @param review what they last said of this listing
 */
public record Purchase(
    UUID orderId,
    UUID orderLineId,
    UUID listingId,
    String listingName,
    UUID providerId,
    String providerName,
    LocalDate deliveredOn,
    boolean canReview,
    OwnReview review) {}
