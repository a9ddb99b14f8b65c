package org.supportmarket.ordering.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.supportmarket.kernel.database.Database;

/**
 * Writes down what events of orders did. One at a time, so that facts are committed in the order of
 * their numbers and whoever reads on from a number misses none.
 */
@ApplicationScoped
class WriteFacts {
  private static final String ALONE =
      "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('purchase_fact', 0))";
  private static final String COLUMNS =
      """
      event_id, order_line_id, budget_line_id, place, day, council, district, category, kind, provider_id, listing_id,
      micro, verified, framework, holding_route, funding_stream, support_reason, age_band, pathway, repeating, unit,
      unit_price_pence, units, planned_pence, reserved_pence, committed_pence, delivered_pence, paid_pence,
      cancelled_pence, orders, category_orders, counted, person_key\
      """;
  private static final String ADD =
      """
      INSERT INTO purchase_fact (%1$s)
      SELECT %1$s FROM json_populate_recordset(NULL::purchase_fact, ?::json)
      ON CONFLICT DO NOTHING
      """
          .formatted(COLUMNS);

  private final MakeFacts makeFacts;
  private final Database database;
  private final ObjectMapper json;

  WriteFacts(MakeFacts makeFacts, Database database, ObjectMapper json) {
    this.makeFacts = makeFacts;
    this.database = database;
    this.json = json;
  }

  /** Repeatable: an event whose facts are there adds none. Says how many facts are new. */
  @Transactional
  int of(List<MakeFacts.Told> events) {
    if (events.isEmpty()) {
      return 0;
    }
    database.one(ALONE, row -> true);
    List<Fact> facts = makeFacts.of(events);
    return facts.isEmpty() ? 0 : database.update(ADD, written(facts));
  }

  private String written(List<Fact> facts) {
    try {
      return json.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Facts are no JSON", e);
    }
  }
}
