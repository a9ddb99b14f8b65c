package org.supportmarket.catalogue.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.ListingRows;
import org.supportmarket.kernel.database.Database;

/**
 * Reads published listings for the feed: four statements for a page, however many stand on it.
 * Always from the database, so that the feed goes on while search rests.
 */
@ApplicationScoped
class ServiceRows {
  static final String FROM =
      """
       FROM listing l
       JOIN provider p ON p.id = l.provider_id
       LEFT JOIN location o ON o.id = l.location_id
      WHERE\s\
      """;

  private static final String SELECT =
      "SELECT l.id, " + Conditions.MODIFIED + " AS modified" + FROM;
  private static final String TYPES =
      "SELECT listing_id, type FROM listing_cqc_service_type WHERE listing_id = ANY (?) ORDER BY"
          + " type";

  private final Database database;
  private final ListingRows listings;

  ServiceRows(Database database, ListingRows listings) {
    this.database = database;
    this.listings = listings;
  }

  /** A page of those that meet the conditions, by id. */
  FeedPage<ServiceRow> page(Conditions conditions, PageWish wish) {
    long count =
        database
            .one(
                "SELECT count(*)" + FROM + conditions.sql(), r -> r.getLong(1), conditions.values())
            .orElseThrow();
    return FeedPage.of(
        count,
        wish,
        rows(
            SELECT + conditions.sql() + " ORDER BY l.id LIMIT ? OFFSET ?",
            conditions.values(wish.perPage(), wish.offset())));
  }

  /** The one with this id, if it is in the feed. */
  Optional<ServiceRow> find(UUID id) {
    return rows(SELECT + Conditions.PUBLIC + " AND l.id = ?", id).stream().findFirst();
  }

  /** A listing that goes between two statements is simply not there. */
  private List<ServiceRow> rows(String sql, Object... values) {
    record Found(UUID id, Instant modified) {}
    Map<UUID, Instant> modified = new LinkedHashMap<>();
    database
        .query(
            sql,
            row ->
                new Found(
                    row.getObject("id", UUID.class), row.getTimestamp("modified").toInstant()),
            values)
        .forEach(found -> modified.put(found.id(), found.modified()));
    if (modified.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<String>> types = types(modified.keySet().toArray(UUID[]::new));
    List<ServiceRow> rows = new ArrayList<>();
    for (ListingRow listing : listings.byIds(modified.keySet())) {
      UUID id = listing.id();
      rows.add(new ServiceRow(listing, modified.get(id), types.getOrDefault(id, List.of())));
    }
    return rows;
  }

  private Map<UUID, List<String>> types(UUID[] ids) {
    record Typed(UUID id, String type) {}
    Map<UUID, List<String>> types = new HashMap<>();
    database
        .query(
            TYPES,
            row -> new Typed(row.getObject("listing_id", UUID.class), row.getString("type")),
            (Object) ids)
        .forEach(one -> types.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one.type()));
    return types;
  }
}
