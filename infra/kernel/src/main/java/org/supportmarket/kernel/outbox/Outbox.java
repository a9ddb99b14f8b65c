package org.supportmarket.kernel.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;

/**
 * Events written in the transaction of the change they tell of: both happen or neither. Costs one
 * SQL statement however many events.
 */
@ApplicationScoped
public class Outbox {
  private static final String INSERT =
      """
      INSERT INTO outbox (generation, event_id, type, subject, happened_at, data)
      SELECT g.generation, e.event_id, e.type, e.subject, e.happened_at, e.data::jsonb
        FROM feed_generation g,
             unnest(?::uuid[], ?::text[], ?::text[], ?::timestamptz[], ?::text[])
               WITH ORDINALITY AS e(event_id, type, subject, happened_at, data, place)
       ORDER BY e.place
      """;

  private final AgroalDataSource dataSource;
  private final ObjectMapper json;

  Outbox(AgroalDataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  /** Adds one event to the running transaction; without one it throws. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(OutboxEvent event) {
    insert(List.of(event));
  }

  /** Adds events to the running transaction, to be read in this order; without one it throws. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void addAll(List<OutboxEvent> events) {
    if (!events.isEmpty()) {
      insert(events);
    }
  }

  private void insert(List<OutboxEvent> events) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setArray(
          1, connection.createArrayOf("uuid", events.stream().map(OutboxEvent::id).toArray()));
      insert.setArray(
          2, connection.createArrayOf("text", events.stream().map(OutboxEvent::type).toArray()));
      insert.setArray(
          3, connection.createArrayOf("text", events.stream().map(OutboxEvent::subject).toArray()));
      insert.setArray(
          4,
          connection.createArrayOf(
              "timestamptz", events.stream().map(e -> Timestamp.from(e.time())).toArray()));
      insert.setArray(
          5, connection.createArrayOf("text", events.stream().map(this::dataOf).toArray()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The outbox took no event", e);
    }
  }

  private String dataOf(OutboxEvent event) {
    try {
      return json.writeValueAsString(event.data());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("An event of type " + event.type() + " is no JSON", e);
    }
  }
}
