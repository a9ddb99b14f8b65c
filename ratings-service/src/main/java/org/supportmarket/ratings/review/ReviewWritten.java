package org.supportmarket.ratings.review;

import java.time.Instant;
import java.util.UUID;

/**
 * Fired inside the transaction that writes a review, for what is counted from reviews.
 *
 * @param stars 1 to 5
 */
public record ReviewWritten(UUID providerId, UUID listingId, int stars, Instant at) {}
