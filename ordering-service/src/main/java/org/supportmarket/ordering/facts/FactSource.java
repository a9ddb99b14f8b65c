package org.supportmarket.ordering.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedEvent;
import org.supportmarket.kernel.feed.FeedPage;
import org.supportmarket.kernel.feed.FeedSource;
import org.supportmarket.kernel.feed.OutboxReader;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.eligibility.CategoryTree;

/**
 * The facts in the order of their numbers, as documents of an index: an event's subject is the
 * document's id, its data the document. Whoever is not to be counted has no pseudonym there.
 */
@ApplicationScoped
public class FactSource implements FeedSource {
  private static final String TYPE = "purchase-fact";

  private static final String AFTER =
      """
      SELECT seq, event_id, concat_ws('.', event_id, order_line_id, budget_line_id) AS id, category, counted, day,
             to_jsonb(f) - '{event_id,order_line_id,budget_line_id,place}'::text[] AS document
        FROM purchase_fact f
       WHERE seq > ?
       ORDER BY seq
       LIMIT ?
      """;

  private final Database database;
  private final OutboxReader outbox;
  private final ObjectMapper json;

  FactSource(Database database, OutboxReader outbox, ObjectMapper json) {
    this.database = database;
    this.outbox = outbox;
    this.json = json;
  }

  @Override
  public FeedPage after(Cursor cursor, int limit) {
    int generation = outbox.generation();
    List<FeedEvent> facts =
        database.query(AFTER, row -> event(generation, row), cursor.id(), limit);
    return new FeedPage(generation, facts);
  }

  private FeedEvent event(int generation, ResultSet row) throws SQLException {
    return new FeedEvent(
        row.getObject("event_id", UUID.class),
        TYPE,
        row.getString("id"),
        row.getObject("day", LocalDate.class).atStartOfDay(Time.PEOPLES_ZONE).toInstant(),
        document(row),
        new Cursor(generation, 0, row.getLong("seq")));
  }

  private ObjectNode document(ResultSet row) throws SQLException {
    try {
      ObjectNode document = (ObjectNode) json.readTree(row.getString("document"));
      for (String category : CategoryTree.path(row.getString("category"))) {
        document.withArray("category_path").add(category);
      }
      if (!row.getBoolean("counted")) {
        document.remove("person_key");
      }
      return document;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A fact is no JSON", e);
    }
  }
}
