package org.supportmarket.web.client;

import java.util.List;
import java.util.UUID;

/** One thing on offer, as search shows it. */
public record ListingSummary(
    UUID id,
    int version,
    String name,
    String summary,
    String category,
    Seller provider,
    Price price,
    Rating rating,
    List<Accreditation> accreditations,
    String district,
    String status,
    boolean orderable) {

  /** Who offers it; {@code micro} means one to five people. */
  public record Seller(UUID id, String name, boolean micro) {}

  public ListingSummary {
    accreditations = accreditations == null ? List.of() : List.copyOf(accreditations);
    rating = rating == null ? Rating.NONE : rating;
  }
}
