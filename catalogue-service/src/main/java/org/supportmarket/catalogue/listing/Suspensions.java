package org.supportmarket.catalogue.listing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** Why listings are suspended. Read and written under the listing's lock. */
@ApplicationScoped
class Suspensions {
  private static final String PUT =
      """
      INSERT INTO listing_suspension AS s (listing_id, cause, reason, since) VALUES (?, ?, ?, ?)
      ON CONFLICT (listing_id, cause) DO UPDATE SET reason = excluded.reason
       WHERE s.reason <> excluded.reason
      """;
  private static final String LIFT =
      "DELETE FROM listing_suspension WHERE listing_id = ? AND cause = ?";
  private static final String REASON =
      "SELECT reason FROM listing_suspension WHERE listing_id = ? ORDER BY since, cause LIMIT 1";

  private final AgroalDataSource dataSource;

  Suspensions(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Returns whether anything is different now. */
  boolean put(UUID listing, SuspensionCause cause, String reason, Instant since) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement put = connection.prepareStatement(PUT)) {
      put.setObject(1, listing);
      put.setString(2, cause.word());
      put.setString(3, reason);
      put.setTimestamp(4, Timestamp.from(since));
      return put.executeUpdate() > 0;
    } catch (SQLException e) {
      throw new IllegalStateException("A suspension could not be written", e);
    }
  }

  /** Returns whether there was one of this cause. */
  boolean lift(UUID listing, SuspensionCause cause) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement lift = connection.prepareStatement(LIFT)) {
      lift.setObject(1, listing);
      lift.setString(2, cause.word());
      return lift.executeUpdate() > 0;
    } catch (SQLException e) {
      throw new IllegalStateException("A suspension could not be lifted", e);
    }
  }

  /** The reason of the oldest that holds; null if none does. */
  String reason(UUID listing) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(REASON)) {
      query.setObject(1, listing);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Suspensions could not be read", e);
    }
  }
}
