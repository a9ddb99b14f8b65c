package org.supportmarket.web.client;

import java.util.List;
import java.util.UUID;

/**
 * One thing on offer, as search and shortlists show it.
 *
 * @param distanceKm null unless the search said from where
 * @param spaces null where they are not counted
 * @param regulated whether the Care Quality Commission registers it today; null if not known
 */
public record ListingSummary(
    UUID id,
    int version,
    String kind,
    String name,
    String summary,
    String category,
    Seller provider,
    Price price,
    Rating rating,
    List<Accreditation> accreditations,
    String district,
    Double distanceKm,
    Integer spaces,
    boolean spacesStale,
    Boolean regulated,
    boolean introductionOnly,
    String status,
    boolean orderable) {

  /** Who offers it; {@code micro} means one to five people. */
  public record Seller(UUID id, String name, boolean micro) {}

  public ListingSummary {
    accreditations = accreditations == null ? List.of() : List.copyOf(accreditations);
    rating = rating == null ? Rating.NONE : rating;
  }

  /** Whether others can still find it: it may be on a shortlist long after. */
  public boolean onShow() {
    return !"withdrawn".equals(status);
  }

  public boolean suspended() {
    return "suspended".equals(status);
  }
}
