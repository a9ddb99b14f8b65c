package org.supportmarket.catalogue.listing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads listings with all they show: one statement for a page, a card and the search document. */
@ApplicationScoped
public class ListingRows {
  private static final String SELECT =
      """
      SELECT l.*, p.name AS provider_name, p.name_provisional, p.micro, p.about,
             p.phone AS provider_phone, p.email, p.website AS provider_website,
             p.council AS provider_council, p.district AS provider_district, p.cqc_provider_id,
             o.name AS place_name, o.address, o.postcode, o.council AS place_council,
             o.district AS place_district, o.latitude AS place_latitude,
             o.longitude AS place_longitude, o.phone AS place_phone, o.website AS place_website,
             o.cqc_location_id, o.cqc_rating, o.cqc_rated_on, o.cqc_reported_on, o.cqc_page, o.deregistered_on,
             coalesce(r.count, 0) AS rating_count, coalesce(r.sum, 0) AS rating_sum,
             (SELECT json_agg(json_build_object('kind', a.kind, 'name', a.name,
                                                'status', a.status, 'valid_to', a.valid_to)
                              ORDER BY a.name)
                FROM accreditation a
               WHERE a.provider_id = l.provider_id
                 AND a.status IN ('claimed', 'verified')) AS accreditations,
             CASE WHEN l.status = 'suspended'
                  THEN (SELECT s.reason FROM listing_suspension s WHERE s.listing_id = l.id
                         ORDER BY s.since, s.cause LIMIT 1)
             END AS suspended_reason, i.feed AS source_feed, i.taken_on AS source_taken_on
        FROM listing l
        JOIN provider p ON p.id = l.provider_id
        LEFT JOIN location o ON o.id = l.location_id
        LEFT JOIN imported_listing i ON i.listing_id = l.id
        LEFT JOIN rating_summary r ON r.kind = 'listing' AND r.id = l.id
      """;

  private final AgroalDataSource dataSource;
  private final ListingRowReader reader;

  ListingRows(AgroalDataSource dataSource, ListingRowReader reader) {
    this.dataSource = dataSource;
    this.reader = reader;
  }

  /** The one with this id, whatever its status. */
  public Optional<ListingRow> find(UUID id) {
    return byIds(List.of(id)).stream().findFirst();
  }

  /** Those of these ids that exist, by id. */
  public List<ListingRow> byIds(Collection<UUID> ids) {
    return select(
        SELECT + " WHERE l.id = ANY (?) ORDER BY l.id",
        (query, connection) -> query.setArray(1, connection.createArrayOf("uuid", ids.toArray())));
  }

  /** At most {@code limit} of all ever published behind this id (null: from the first), by id. */
  public List<ListingRow> page(UUID after, int limit) {
    return select(
        SELECT
            + " WHERE l.first_published_at IS NOT NULL AND (?::uuid IS NULL OR l.id > ?::uuid)"
            + " ORDER BY l.id LIMIT ?",
        (query, connection) -> {
          query.setObject(1, after);
          query.setObject(2, after);
          query.setInt(3, limit);
        });
  }

  /** All a provider has, whatever their status, by name. */
  List<ListingRow> ofProvider(UUID providerId) {
    return select(
        SELECT + " WHERE l.provider_id = ? ORDER BY l.status, l.name, l.id",
        (query, connection) -> query.setObject(1, providerId));
  }

  private interface Parameters {
    void set(PreparedStatement query, Connection connection) throws SQLException;
  }

  private List<ListingRow> select(String sql, Parameters parameters) {
    List<ListingRow> rows = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      parameters.set(query, connection);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          rows.add(reader.read(row));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Listings could not be read", e);
    }
    return rows;
  }
}
