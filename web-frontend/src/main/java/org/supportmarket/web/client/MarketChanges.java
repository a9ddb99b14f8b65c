package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Three months beside the same a year before: fastest growing first, what is new last.
 *
 * @param suppressed how many rows cannot be compared
 */
public record MarketChanges(
    String of,
    LocalDate from,
    LocalDate to,
    Instant publishedAt,
    List<Change> rows,
    int suppressed) {

  /** One of them; {@code changePermille} is null for what is new. */
  public record Change(
      String key,
      String name,
      long nowPence,
      long beforePence,
      long changePence,
      Long changePermille) {}

  public MarketChanges {
    rows = rows == null ? List.of() : List.copyOf(rows);
  }
}
