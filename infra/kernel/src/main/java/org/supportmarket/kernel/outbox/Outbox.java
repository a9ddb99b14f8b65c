package org.supportmarket.kernel.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Change;
import org.supportmarket.kernel.database.Database;

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

  private final Database database;
  private final ObjectMapper json;

  Outbox(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Adds one event to the running transaction; without one it throws. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(OutboxEvent event) {
    addAll(List.of(event));
  }

  /** Adds events to the running transaction, to be read in this order; without one it throws. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void addAll(List<OutboxEvent> events) {
    if (!events.isEmpty()) {
      database.together(List.of(adding(events)));
    }
  }

  /** The same, to be sent together with other changes. */
  public Change adding(List<OutboxEvent> events) {
    return Change.of(
        INSERT,
        events.stream().map(OutboxEvent::id).toArray(UUID[]::new),
        events.stream().map(OutboxEvent::type).toArray(String[]::new),
        events.stream().map(OutboxEvent::subject).toArray(String[]::new),
        events.stream().map(OutboxEvent::time).toArray(Instant[]::new),
        events.stream().map(this::dataOf).toArray(String[]::new));
  }

  private String dataOf(OutboxEvent event) {
    try {
      return json.writeValueAsString(event.data());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("An event of type " + event.type() + " is no JSON", e);
    }
  }
}
