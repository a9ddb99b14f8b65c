package org.supportmarket.ratings.review;

import java.time.Instant;
import java.util.UUID;

/**
 * Fired inside the transaction in which a review begins or ceases to count.
 *
 * @param stars 1 to 5
 * @param counts whether it counts from now on, or no longer
 */
public record ReviewCounted(
    UUID reviewId, UUID providerId, UUID listingId, int stars, boolean counts, Instant at) {}
