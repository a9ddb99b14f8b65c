package org.supportmarket.catalogue.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.ListingRows;
import org.supportmarket.catalogue.rating.RatingView;
import org.supportmarket.kernel.database.Database;

/**
 * Reads the providers of published listings for the feed: five statements for a page, however many
 * stand on it.
 */
@ApplicationScoped
class OrganizationRows {
  private static final String RATINGS =
      "SELECT id, count, sum FROM rating_summary WHERE kind = 'provider' AND id = ANY (?)";
  private static final String SERVICES =
      "SELECT l.provider_id, l.id, l.name"
          + ServiceRows.FROM
          + Conditions.PUBLIC
          + " AND l.provider_id = ANY (?) ORDER BY l.provider_id, l.id LIMIT ?";

  /** Names alone, and more than anybody has: so that one page can't take all memory. */
  private static final int MOST_SERVICES = 20_000;

  private final Database database;
  private final ListingRows listings;

  OrganizationRows(Database database, ListingRows listings) {
    this.database = database;
    this.listings = listings;
  }

  /** A page of those with a listing that meets the conditions, by id. */
  FeedPage<OrganizationRow> page(Conditions conditions, PageWish wish) {
    long count =
        database
            .one(
                "SELECT count(DISTINCT l.provider_id)" + ServiceRows.FROM + conditions.sql(),
                row -> row.getLong(1),
                conditions.values())
            .orElseThrow();
    return FeedPage.of(count, wish, rows(conditions, wish));
  }

  /** The one whose listings these conditions name, if it is in the feed. */
  Optional<OrganizationRow> find(Conditions ofTheProvider) {
    return rows(ofTheProvider, new PageWish(1, 1)).stream().findFirst();
  }

  private List<OrganizationRow> rows(Conditions conditions, PageWish wish) {
    Map<UUID, UUID> listingByProvider = new LinkedHashMap<>();
    record Pair(UUID provider, UUID listing) {}
    database
        .query(
            "SELECT DISTINCT ON (l.provider_id) l.provider_id, l.id"
                + ServiceRows.FROM
                + conditions.sql()
                + " ORDER BY l.provider_id, l.id LIMIT ? OFFSET ?",
            row -> new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
            conditions.values(wish.perPage(), wish.offset()))
        .forEach(pair -> listingByProvider.put(pair.provider(), pair.listing()));
    if (listingByProvider.isEmpty()) {
      return List.of();
    }
    UUID[] providers = listingByProvider.keySet().toArray(UUID[]::new);
    Map<UUID, RatingView> ratings = ratings(providers);
    Map<UUID, List<OrganizationRow.NamedService>> services = services(providers);
    return listings.byIds(listingByProvider.values()).stream()
        .sorted(java.util.Comparator.comparing(row -> row.providerId().toString()))
        .map(row -> row(row, ratings, services))
        .toList();
  }

  private static OrganizationRow row(
      ListingRow listing,
      Map<UUID, RatingView> ratings,
      Map<UUID, List<OrganizationRow.NamedService>> services) {
    UUID provider = listing.providerId();
    return new OrganizationRow(
        listing,
        ratings.getOrDefault(provider, RatingView.of(0, 0)),
        services.getOrDefault(provider, List.of()));
  }

  private Map<UUID, RatingView> ratings(UUID[] providers) {
    record Rated(UUID provider, RatingView rating) {}
    Map<UUID, RatingView> ratings = new HashMap<>();
    database
        .query(
            RATINGS,
            row ->
                new Rated(
                    row.getObject("id", UUID.class),
                    RatingView.of(row.getLong("count"), row.getLong("sum"))),
            (Object) providers)
        .forEach(one -> ratings.put(one.provider(), one.rating()));
    return ratings;
  }

  private Map<UUID, List<OrganizationRow.NamedService>> services(UUID[] providers) {
    record Offered(UUID provider, OrganizationRow.NamedService service) {}
    Map<UUID, List<OrganizationRow.NamedService>> services = new HashMap<>();
    database
        .query(
            SERVICES,
            row ->
                new Offered(
                    row.getObject("provider_id", UUID.class),
                    new OrganizationRow.NamedService(
                        row.getObject("id", UUID.class), row.getString("name"))),
            providers,
            MOST_SERVICES)
        .forEach(
            one ->
                services
                    .computeIfAbsent(one.provider(), id -> new ArrayList<>())
                    .add(one.service()));
    return services;
  }
}
