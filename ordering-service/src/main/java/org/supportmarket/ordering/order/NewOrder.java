package org.supportmarket.ordering.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Change;
import org.supportmarket.ordering.offer.CancellationTier;

/** Writes a new order with all that belongs to it in one statement, however much that is. */
@ApplicationScoped
class NewOrder {
  private static final String INSERT =
      """
      WITH o AS (
        INSERT INTO orders (id, person_id, council, provider_id, provider_name, budget_line_id, status, total_pence,
                            verdict, verdict_reason, rule, rule_version, placed_at, recorded_at, checkout_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        RETURNING id, person_id, council, provider_id),
      l AS (
        INSERT INTO order_line (id, order_id, position, listing_id, listing_version, name, category, unit, quantity,
                                minutes, unit_price_pence, total_pence, verdict, verdict_reason, rule, rule_version,
                                outcome_id, cancellation, pots, repeat_every)
        SELECT r.id, o.id, r.position, r.listing_id, r.listing_version, r.name, r.category, r.unit, r.quantity,
               r.minutes, r.unit_price_pence, r.total_pence, r.verdict, r.verdict_reason, r.rule, r.rule_version,
               r.outcome_id, r.cancellation, r.pots, r.repeat_every
          FROM o, jsonb_to_recordset(?::jsonb)
                    AS r(id uuid, position int, listing_id uuid, listing_version int, name text, category text,
                         unit text, quantity int, minutes int, unit_price_pence bigint, total_pence bigint,
                         verdict text, verdict_reason text, rule text, rule_version int, outcome_id uuid,
                         cancellation jsonb, pots uuid[], repeat_every text)),
      t AS (
        INSERT INTO occurrence (id, order_line_id, position, status, pence, units, due_on, starts_at)
        SELECT r.id, r.line, r.position, r.status, r.pence, r.units, r.due_on, r.starts_at
          FROM jsonb_to_recordset(?::jsonb)
                 AS r(id uuid, line uuid, position int, status text, pence bigint, units int, due_on date,
                      starts_at timestamptz)),
      paying AS (
        SELECT * FROM jsonb_to_recordset(?::jsonb)
                        AS r(occurrence uuid, order_line uuid, pot uuid, pence bigint, state text)),
      f AS (
        INSERT INTO funding (occurrence_id, budget_line_id, pence)
        SELECT occurrence, pot, pence FROM paying),
      h AS (
        INSERT INTO hold (occurrence_id, budget_line_id, order_id, order_line_id, person_id, council, provider_id,
                          pence, state)
        SELECT p.occurrence, p.pot, o.id, p.order_line, o.person_id, o.council, o.provider_id, p.pence, p.state
          FROM paying p, o)
      INSERT INTO order_event (id, order_id, seq, status, previous_status, step, at, effective_date, recorded_at,
                               actor, authority, acting_for, delegation, moves_money, effect_of, pence)
      SELECT r.id, o.id, 1, r.status, NULL, r.step, r.at, r.effective_date, r.recorded_at,
             r.actor, r.authority, r.acting_for, r.delegation, r.moves_money, r.effect_of, r.pence
        FROM o, jsonb_to_record(?::jsonb)
                  AS r(id uuid, status text, step text, at timestamptz, effective_date date, recorded_at timestamptz,
                       actor text, authority text, acting_for uuid, delegation uuid, moves_money boolean, effect_of uuid, pence bigint)
      """;

  private final ObjectMapper json;

  NewOrder(ObjectMapper json) {
    this.json = json;
  }

  record LineRow(
      UUID id,
      int position,
      UUID listingId,
      int listingVersion,
      String name,
      String category,
      String unit,
      int quantity,
      Integer minutes,
      long unitPricePence,
      long totalPence,
      String verdict,
      String verdictReason,
      String rule,
      int ruleVersion,
      UUID outcomeId,
      List<CancellationTier> cancellation,
      List<UUID> pots,
      String repeatEvery) {}

  record TimeRow(
      UUID id,
      UUID line,
      int position,
      String status,
      long pence,
      int units,
      LocalDate dueOn,
      Instant startsAt) {}

  record EventRow(
      UUID id,
      String status,
      String step,
      Instant at,
      LocalDate effectiveDate,
      Instant recordedAt,
      String actor,
      String authority,
      UUID actingFor,
      UUID delegation,
      boolean movesMoney,
      UUID effectOf,
      long pence) {}

  /** The order, just placed, and the money that is held for it. */
  Change writing(Order order, List<Hold> holds) {
    Decision decision = order.decision();
    return Change.of(
        INSERT,
        order.id(),
        order.person().id(),
        order.person().council(),
        order.providerId(),
        order.providerName(),
        order.budgetLineId(),
        order.status().code(),
        order.totalPence(),
        decision.verdict(),
        decision.reason(),
        decision.rule(),
        decision.ruleVersion(),
        order.placedAt(),
        order.recordedAt(),
        order.checkoutId(),
        written(order.lines().stream().map(OrderLine::asRow).toList()),
        written(order.occurrences().stream().map(Occurrence::asRow).toList()),
        written(holds),
        written(order.lastEvent().asRow()));
  }

  private String written(Object rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An order cannot be written down", e);
    }
  }
}
