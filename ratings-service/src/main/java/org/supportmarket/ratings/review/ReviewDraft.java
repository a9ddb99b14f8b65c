package org.supportmarket.ratings.review;

import java.util.UUID;

/**
 * A review about to be written.
 *
 * @param stars 1 to 5
 * @param words free text, at most 2,000 characters; null or empty for none
 */
public record ReviewDraft(UUID personId, UUID orderLineId, int stars, String words) {}
