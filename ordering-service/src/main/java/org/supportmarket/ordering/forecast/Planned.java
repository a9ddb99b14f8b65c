package org.supportmarket.ordering.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;

/**
 * What a forecast counts: pots with the money that is free, what is planned from them beyond it,
 * and what comes. Held money has left the pots already and stands in no row here.
 */
@ApplicationScoped
class Planned {
  private static final String POTS =
      """
      SELECT l.id, l.starts_on, least(l.ends_on, l.closed_on) AS ends_on, b.balance
        FROM budget_line l
        JOIN account a ON a.budget_line_id = l.id AND a.kind = 'AVAILABLE'
        JOIN account_balance b ON b.account_id = a.id
       WHERE l.person_id = ? AND l.id = ANY (?)
       ORDER BY l.id
      """;

  private static final String RELEASES =
      """
      SELECT budget_line_id, due_on, pence FROM release
       WHERE budget_line_id = ANY (?) AND state = 'planned'
       ORDER BY due_on, budget_line_id, number
      """;

  /** A planned time belongs to the pot that is to pay it first. */
  private static final String NEEDS =
      """
      SELECT due_on, name, changed, pence FROM planned_time
       WHERE person_id = ? AND due_on IS NOT NULL AND pot = ANY (?)
       ORDER BY due_on, id
      """;

  private static final String PRICE_CHANGES =
      """
      SELECT listing_id, from_day, pence FROM price_change
       WHERE listing_id = ANY (?) AND from_day > ?
      """;

  private final Database database;

  Planned(Database database) {
    this.database = database;
  }

  /**
   * One planned time.
   *
   * @param changed whether a new price is counted that its provider has told us of
   */
  record Need(Due due, String name, boolean changed) {}

  private record Release(UUID pot, Due due) {}

  private record Change(UUID listing, PriceChange change) {}

  List<RunOut.Pot> pots(UUID person, UUID[] pots) {
    Map<UUID, List<Due>> releases =
        database
            .query(
                RELEASES,
                row -> new Release(row.getObject("budget_line_id", UUID.class), due(row, "due_on")),
                (Object) pots)
            .stream()
            .collect(
                Collectors.groupingBy(
                    Release::pot, Collectors.mapping(Release::due, Collectors.toList())));
    return database.query(
        POTS,
        row ->
            new RunOut.Pot(
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getLong("balance"),
                releases.getOrDefault(row.getObject("id", UUID.class), List.of())),
        person,
        pots);
  }

  List<Need> needs(UUID person, UUID[] pots) {
    return database.query(
        NEEDS,
        row -> new Need(due(row, "due_on"), row.getString("name"), row.getBoolean("changed")),
        person,
        pots);
  }

  /** Prices of one unit that are known to change after this day. */
  Map<UUID, List<PriceChange>> priceChanges(Collection<UUID> listings, LocalDate after) {
    if (listings.isEmpty()) {
      return Map.of();
    }
    return database
        .query(
            PRICE_CHANGES,
            row ->
                new Change(
                    row.getObject("listing_id", UUID.class),
                    new PriceChange(
                        row.getObject("from_day", LocalDate.class), row.getLong("pence"))),
            listings.toArray(UUID[]::new),
            after)
        .stream()
        .collect(
            Collectors.groupingBy(
                Change::listing, Collectors.mapping(Change::change, Collectors.toList())));
  }

  private static Due due(ResultSet row, String day) throws SQLException {
    return new Due(row.getObject(day, LocalDate.class), row.getLong("pence"));
  }
}
