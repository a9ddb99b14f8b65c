package org.supportmarket.catalogue.rating;

import java.util.List;
import java.util.UUID;

/**
 * What the ratings service tells of one provider or listing: our copy of its event's data.
 *
 * @param id of what is rated
 * @param sum of the stars of all ratings
 * @param distribution how many ratings of one, two … five stars
 * @param revision rises with each change
 */
record SummaryChanged(
    RatingKind kind,
    UUID id,
    UUID providerId,
    int count,
    long sum,
    List<Integer> distribution,
    long revision) {
  static final String TYPE = "org.supportmarket.ratings.summary-changed.v1";
}
