package org.supportmarket.catalogue.shown;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** Reads how often a provider's listings were shown and opened. */
@ApplicationScoped
class ReadShown {
  private static final String OF_PROVIDER =
      """
      SELECT l.id, l.name, s.day, s.shown, s.opened
        FROM listing l
        LEFT JOIN listing_shown s ON s.listing_id = l.id AND s.day BETWEEN ? AND ?
       WHERE l.provider_id = ? AND l.first_published_at IS NOT NULL
       ORDER BY l.name, l.id, s.day
      """;

  private final Database database;

  ReadShown(Database database) {
    this.database = database;
  }

  private record Row(UUID id, String name, LocalDate day, long shown, long opened) {}

  /** Every listing that was ever published, the most often opened first. */
  ShownView of(UUID providerId, LocalDate from, LocalDate to) {
    Map<UUID, List<Row>> byListing = new LinkedHashMap<>();
    database
        .query(
            OF_PROVIDER,
            row ->
                new Row(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getObject("day", LocalDate.class),
                    row.getLong("shown"),
                    row.getLong("opened")),
            from,
            to,
            providerId)
        .forEach(row -> byListing.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
    List<ShownView.OfListing> listings =
        byListing.values().stream()
            .map(ReadShown::listing)
            .sorted(
                Comparator.comparingLong(ShownView.OfListing::opened)
                    .thenComparingLong(ShownView.OfListing::shown)
                    .reversed())
            .toList();
    return ShownView.of(from, to, listings);
  }

  private static ShownView.OfListing listing(List<Row> rows) {
    return new ShownView.OfListing(
        rows.getFirst().id(),
        rows.getFirst().name(),
        rows.stream().mapToLong(Row::shown).sum(),
        rows.stream().mapToLong(Row::opened).sum(),
        rows.stream()
            .filter(row -> row.day() != null)
            .map(row -> new ShownView.OfDay(row.day(), row.shown(), row.opened()))
            .toList());
  }
}
