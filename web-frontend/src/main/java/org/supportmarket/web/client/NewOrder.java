package org.supportmarket.web.client;

import java.util.List;
import java.util.UUID;

/** What to buy, from which pot. */
public record NewOrder(UUID budgetId, List<Line> lines) {

  /** {@code listingVersion} is the version the person saw, so that a changed price is noticed. */
  public record Line(UUID listingId, Integer listingVersion, long quantity, Integer minutes) {}
}
