package org.supportmarket.ordering.market;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.supportmarket.testkit.TestDatabase;

/**
 * Writes facts of purchases, and takes them away again. Their numbers are below nothing, so that
 * they are not told to the index of purchases, from which nobody could take them.
 */
public final class FactRows {
  private static final String INSERT =
      """
      INSERT INTO purchase_fact (seq, event_id, order_line_id, budget_line_id, place, day, council, district, category, kind,
             provider_id, listing_id, micro, verified, framework, holding_route, funding_stream, support_reason, age_band,
             pathway, repeating, unit, unit_price_pence, units, planned_pence, reserved_pence, committed_pence,
             delivered_pence, paid_pence, cancelled_pence, orders, counted, person_key)
      OVERRIDING SYSTEM VALUE
      VALUES (?, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '', ?, ?, ?, ?, 'service', ?, gen_random_uuid(),
              ?, true, ?, ?, ?, ?, ?, 'own-plan', ?, 'hour', 1000, ?, ?, 0, 0, ?, ?, ?, 1, true, ?)
      """;

  /** Not the -1 which stands for no fact at all. */
  private static final AtomicLong NUMBERS = new AtomicLong(-1);

  private FactRows() {}

  /** Who buys. */
  public record Buyer(
      String key, String district, String need, String age, String route, String stream) {}

  /** What they buy. */
  public record Bought(
      Buyer buyer,
      LocalDate day,
      String category,
      UUID provider,
      long planned,
      long delivered,
      long paid,
      long cancelled) {
    /** Delivered and paid too. */
    public static Bought of(
        Buyer buyer, LocalDate day, String category, UUID provider, long pence) {
      return new Bought(buyer, day, category, provider, pence, pence, pence, 0);
    }
  }

  /** Facts of purchases by these people. */
  public static void write(String council, List<Bought> all) {
    try (Connection service = TestDatabase.asService("ordering");
        PreparedStatement insert = service.prepareStatement(INSERT)) {
      service.setAutoCommit(false);
      for (Bought one : all) {
        fill(insert, council, one);
        insert.addBatch();
      }
      insert.executeBatch();
      service.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fill(PreparedStatement insert, String council, Bought one)
      throws SQLException {
    Buyer buyer = one.buyer();
    boolean micro = one.provider().getLeastSignificantBits() % 2 == 0;
    Object[] values = {
      NUMBERS.decrementAndGet(),
      one.day(),
      council,
      buyer.district(),
      one.category(),
      one.provider(),
      micro,
      one.planned() % 3 == 0,
      buyer.route(),
      buyer.stream(),
      buyer.need(),
      buyer.age(),
      one.planned() % 2 == 0,
      one.planned() / 1_000 + 1,
      one.planned(),
      one.delivered(),
      one.paid(),
      one.cancelled(),
      buyer.key()
    };
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
  }

  /** Facts are never changed; a test's must not stay all the same, as no order stands behind. */
  public static void forget(String council) {
    try (Connection owner = TestDatabase.asOwner("ordering");
        Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute("ALTER TABLE purchase_fact DISABLE TRIGGER append_only");
      statement.execute("DELETE FROM purchase_fact WHERE council = '" + council + "'");
      statement.execute("ALTER TABLE purchase_fact ENABLE ALWAYS TRIGGER append_only");
      owner.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
