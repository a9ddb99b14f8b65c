package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.disclosure.ExactCell;
import org.supportmarket.ordering.disclosure.SafeCell;
import org.supportmarket.ordering.trends.Categories;

/**
 * How often people looked for something in a district and found nothing, as everybody may be told:
 * protected like a count of people (ADR 18), since behind few searches stand few people. Only of
 * quarters that are over, so that nobody sees one search more from one day to the next.
 */
@ApplicationScoped
class MissedSearches {
  private static final String SEARCHES =
      """
      SELECT district, category, date_trunc('quarter', day::timestamp)::date AS quarter, sum(searches)::bigint AS searches
        FROM missed_search
       WHERE district = ANY (?) AND category = ANY (?) AND day >= ? AND day < ?
       GROUP BY 1, 2, 3
      """;

  /** Where a district lies is known from what is on offer there. */
  private static final String DISTRICTS =
      """
      SELECT DISTINCT s.council, s.district FROM supply s JOIN council c ON c.gss = s.council
       WHERE ?::text IS NULL OR s.council = ?
       ORDER BY 1, 2
      """;

  private final Database database;
  private final MarketKey key;

  MissedSearches(Database database, MarketKey key) {
    this.database = database;
    this.key = key;
  }

  /** A kind of support in a district in a quarter, by its first day. */
  record Place(String district, String category, LocalDate quarter) {}

  /** A district with the council in whose area it lies. */
  record District(String council, String name) {}

  private record Counted(Place place, long searches) {}

  /**
   * What may be told; null where it is too few, and no entry where there were none.
   *
   * @param firstDay of the first quarter
   * @param end the day after the last quarter that is over
   */
  Map<Place, Long> in(Set<String> districts, LocalDate firstDay, LocalDate end) {
    Map<String, Place> places = new HashMap<>();
    List<ExactCell> exact =
        database
            .query(
                SEARCHES,
                MissedSearches::read,
                districts.toArray(String[]::new),
                Categories.slugs().toArray(String[]::new),
                firstDay,
                end)
            .stream()
            .map(
                one -> {
                  places.put(id(one.place()), one.place());
                  return new ExactCell(id(one.place()), "", one.searches(), Map.of());
                })
            .toList();
    Map<Place, Long> told = new HashMap<>();
    for (SafeCell safe : key.protection().protect(exact)) {
      told.put(places.get(safe.id()), safe.people());
    }
    return told;
  }

  /** Of a council, or of all for null. */
  List<District> districts(String council) {
    return database.query(
        DISTRICTS,
        row -> new District(row.getString("council"), row.getString("district")),
        council,
        council);
  }

  private static Counted read(ResultSet row) throws SQLException {
    return new Counted(
        new Place(
            row.getString("district"),
            row.getString("category"),
            row.getObject("quarter", LocalDate.class)),
        row.getLong("searches"));
  }

  /** Names it for ever among all that is protected, whatever else there is. */
  private static String id(Place place) {
    return Stream.of("searches", place.district(), place.category(), place.quarter().toString())
        .collect(Collectors.joining("/"));
  }
}
