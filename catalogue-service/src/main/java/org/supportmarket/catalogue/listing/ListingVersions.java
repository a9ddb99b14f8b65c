package org.supportmarket.catalogue.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What buyers have ever been offered, version by version. */
@ApplicationScoped
class ListingVersions {
  private static final String KEEP =
      """
      INSERT INTO listing_version (listing_id, version, offer, provider_name, published_at)
      SELECT v.listing_id, v.version, v.offer::jsonb, v.provider_name, v.published_at
        FROM unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::timestamptz[])
          AS v(listing_id, version, offer, provider_name, published_at)
      ON CONFLICT DO NOTHING
      """;
  private static final String ONE =
      """
      SELECT offer, provider_name, published_at FROM listing_version
       WHERE listing_id = ? AND version = ?
      """;

  private final AgroalDataSource dataSource;
  private final ObjectMapper json;

  ListingVersions(AgroalDataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  /** A version as it was published. */
  record Version(
      UUID listingId, int number, Offer offer, String providerName, Instant publishedAt) {}

  /** Keeps those that are not kept yet, in the running transaction. */
  void keep(List<Version> versions) {
    if (versions.isEmpty()) {
      return;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setArray(
          1, connection.createArrayOf("uuid", versions.stream().map(Version::listingId).toArray()));
      insert.setArray(
          2, connection.createArrayOf("int4", versions.stream().map(Version::number).toArray()));
      insert.setArray(
          3,
          connection.createArrayOf("text", versions.stream().map(v -> text(v.offer())).toArray()));
      insert.setArray(
          4,
          connection.createArrayOf("text", versions.stream().map(Version::providerName).toArray()));
      insert.setArray(
          5,
          connection.createArrayOf(
              "timestamptz", versions.stream().map(v -> v.publishedAt().toString()).toArray()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Versions could not be kept", e);
    }
  }

  Optional<Version> find(UUID listingId, int number) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(ONE)) {
      query.setObject(1, listingId);
      query.setInt(2, number);
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Version(
                    listingId,
                    number,
                    json.readValue(row.getString("offer"), Offer.class),
                    row.getString("provider_name"),
                    row.getObject("published_at", OffsetDateTime.class).toInstant()))
            : Optional.empty();
      }
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("A version could not be read", e);
    }
  }

  private String text(Offer offer) {
    try {
      return json.writeValueAsString(offer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An offer is no JSON", e);
    }
  }
}
