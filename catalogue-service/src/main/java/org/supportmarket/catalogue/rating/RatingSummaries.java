package org.supportmarket.catalogue.rating;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The summaries as the ratings service last told them. */
@ApplicationScoped
public class RatingSummaries {
  /** A summary may be told again or late: the higher revision stays. */
  private static final String KEEP =
      """
      INSERT INTO rating_summary (kind, id, provider_id, count, sum, distribution, revision)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (kind, id) DO UPDATE
         SET provider_id = excluded.provider_id, count = excluded.count, sum = excluded.sum,
             distribution = excluded.distribution, revision = excluded.revision
       WHERE rating_summary.revision < excluded.revision
      """;

  private final AgroalDataSource dataSource;

  RatingSummaries(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** What buyers think of a provider. */
  public RatingView ofProvider(UUID id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT count, sum FROM rating_summary WHERE kind = 'provider' AND id = ?")) {
      query.setObject(1, id);
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? RatingView.of(row.getLong("count"), row.getLong("sum"))
            : RatingView.of(0, 0);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("A rating could not be read", e);
    }
  }

  /** Keeps a summary; false if we knew it or a later one. */
  boolean keep(SummaryChanged summary) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setString(1, summary.kind().word());
      insert.setObject(2, summary.id());
      insert.setObject(3, summary.providerId());
      insert.setInt(4, summary.count());
      insert.setLong(5, summary.sum());
      insert.setArray(6, connection.createArrayOf("integer", summary.distribution().toArray()));
      insert.setLong(7, summary.revision());
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("A rating could not be kept", e);
    }
  }

  /** The ratings service starts anew: whatever it tells next counts, however low its revision. */
  void expectAllAnew() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement("UPDATE rating_summary SET revision = -1")) {
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The ratings could not be made ready", e);
    }
  }
}
