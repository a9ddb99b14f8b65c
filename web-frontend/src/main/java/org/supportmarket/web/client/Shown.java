package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How often listings stood in somebody's search and were opened, between two days. */
public record Shown(LocalDate from, LocalDate to, long shown, long opened, List<One> byListing) {

  /** One listing's counts. */
  public record One(UUID listingId, String name, long shown, long opened) {}

  public Shown {
    byListing = byListing == null ? List.of() : List.copyOf(byListing);
  }
}
