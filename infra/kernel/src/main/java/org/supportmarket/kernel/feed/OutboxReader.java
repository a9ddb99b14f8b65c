package org.supportmarket.kernel.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Reads this service's outbox in feed order. Of the present generation only rows of transactions
 * older than every running one are shown: a lower place can then no longer appear behind a cursor.
 */
@ApplicationScoped
public class OutboxReader implements FeedSource {
  private static final String AFTER =
      """
      SELECT generation, xid::text::bigint AS xid, id, event_id, type, subject, happened_at, data
        FROM outbox
       WHERE (generation, xid, id) > (?, ?::text::xid8, ?)
         AND (generation < ? OR xid < pg_snapshot_xmin(pg_current_snapshot()))
       ORDER BY generation, xid, id
       LIMIT ?
      """;

  private final AgroalDataSource dataSource;
  private final ObjectMapper json;
  private volatile int generation;

  OutboxReader(AgroalDataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  void settleGeneration(@Observes StartupEvent started) {
    generation();
  }

  /** The generation in force; raised when the data has come up in another cluster. */
  public int generation() {
    if (generation == 0) {
      try (Connection connection = dataSource.getConnection();
          PreparedStatement query =
              connection.prepareStatement("SELECT current_feed_generation()");
          ResultSet row = query.executeQuery()) {
        row.next();
        generation = row.getInt(1);
      } catch (SQLException e) {
        throw new IllegalStateException("The feed has no generation", e);
      }
    }
    return generation;
  }

  @Override
  public FeedPage after(Cursor cursor, int limit) {
    int now = generation();
    List<FeedEvent> events = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(AFTER)) {
      query.setInt(1, cursor.generation());
      query.setString(2, Long.toString(cursor.xid()));
      query.setLong(3, cursor.id());
      query.setInt(4, now);
      query.setInt(5, limit);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          events.add(eventIn(row));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The outbox could not be read", e);
    }
    return new FeedPage(now, events);
  }

  private FeedEvent eventIn(ResultSet row) throws SQLException {
    try {
      return new FeedEvent(
          row.getObject("event_id", UUID.class),
          row.getString("type"),
          row.getString("subject"),
          row.getTimestamp("happened_at").toInstant(),
          json.readTree(row.getString("data")),
          new Cursor(row.getInt("generation"), row.getLong("xid"), row.getLong("id")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An event in the outbox is no JSON", e);
    }
  }
}
