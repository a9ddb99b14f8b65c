package org.supportmarket.web.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was bought with one yes: an order for each provider, and what is paid elsewhere. */
public record Checkout(
    UUID id, Instant at, long totalPence, List<Order> orders, List<SpentElsewhere> somethingElse) {
  public Checkout {
    orders = orders == null ? List.of() : List.copyOf(orders);
    somethingElse = somethingElse == null ? List.of() : List.copyOf(somethingElse);
  }

  /** Which version of the basket, and which of its lines. */
  public record Wanted(long basketVersion, List<UUID> lines) {}
}
