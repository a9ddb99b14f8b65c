package org.supportmarket.ordering.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/**
 * Raises a task and a message for each running order of a suspended listing, once for each
 * suspension, and closes and tells once it is lifted. One statement for each listing, however many
 * have ordered it.
 */
@ApplicationScoped
class Suspensions {
  private static final String SUSPENDED =
      """
      SELECT listing_id, name, provider_name, suspended_reason
        FROM offer
       WHERE status = 'suspended' AND suspended_since IS NOT NULL AND NOT stale
         AND (?::uuid[] IS NULL OR listing_id = ANY (?))
      """;
  private static final String LIFTED =
      """
      SELECT listing_id, name, provider_name, suspended_reason
        FROM offer
       WHERE status = 'published' AND NOT stale
         AND listing_id IN (SELECT listing_id FROM council_task WHERE lifted_at IS NULL)
         AND (?::uuid[] IS NULL OR listing_id = ANY (?))
      """;
  private static final String RAISE =
      """
      WITH raised AS (
        INSERT INTO council_task (id, council, person_id, order_id, kind, listing_id, suspension,
                                  urgent, due_on, state, raised_at)
        SELECT gen_random_uuid(), o.council, o.person_id, o.id, 'suspension', f.listing_id,
               f.suspended_since, true, ?, 'open', ?
          FROM offer f, orders o
         WHERE f.listing_id = ? AND f.status = 'suspended' AND o.status IN ('placed', 'accepted', 'in_delivery')
           AND o.id IN (SELECT order_id FROM order_line WHERE listing_id = f.listing_id)
        ON CONFLICT DO NOTHING
        RETURNING id, person_id, order_id),
      told AS (
        INSERT INTO message (id, person_id, kind, order_id, sent_at)
        SELECT gen_random_uuid(), person_id, 'suspension', order_id, ? FROM raised
        RETURNING id, person_id)
      INSERT INTO personal_text (person_id, kind, object_id, body, written_at)
      SELECT person_id, 'task', id, ?, ? FROM raised
      UNION ALL
      SELECT person_id, 'message', id, ?, ? FROM told
      """;
  private static final String LIFT =
      """
      WITH lifted AS (
        UPDATE council_task
           SET lifted_at = ?, state = 'closed', closed_at = coalesce(closed_at, ?),
               closed_by = coalesce(closed_by, 'system')
         WHERE listing_id = ? AND lifted_at IS NULL
        RETURNING person_id, order_id),
      told AS (
        INSERT INTO message (id, person_id, kind, order_id, sent_at)
        SELECT gen_random_uuid(), person_id, 'suspension_lifted', order_id, ? FROM lifted
        RETURNING id, person_id)
      INSERT INTO personal_text (person_id, kind, object_id, body, written_at)
      SELECT person_id, 'message', id, ?, ? FROM told
      """;

  private final Database database;
  private final Clock clock;

  Suspensions(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  private record Told(UUID listing, SuspensionWords words) {}

  /** These listings, as our copy has them now. */
  @Transactional
  void settle(UUID[] listings) {
    database
        .query(SUSPENDED, Suspensions::toldIn, listings, listings)
        .forEach(told -> raise(told.listing(), told.words()));
    database
        .query(LIFTED, Suspensions::toldIn, listings, listings)
        .forEach(told -> lift(told.listing(), told.words()));
  }

  /** All listings. */
  @Transactional
  void settleAll() {
    settle(null);
  }

  private void raise(UUID listing, SuspensionWords words) {
    Instant now = clock.instant();
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    database.update(
        RAISE, tomorrow, now, listing, now, words.forCouncil(), now, words.forPerson(), now);
  }

  private void lift(UUID listing, SuspensionWords words) {
    Instant now = clock.instant();
    database.update(LIFT, now, now, listing, now, words.whenLifted(), now);
  }

  private static Told toldIn(ResultSet row) throws SQLException {
    return new Told(
        row.getObject("listing_id", UUID.class),
        new SuspensionWords(
            row.getString("name"),
            row.getString("provider_name"),
            row.getString("suspended_reason")));
  }
}
