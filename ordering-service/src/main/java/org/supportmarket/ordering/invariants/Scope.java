package org.supportmarket.ordering.invariants;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Through how much of the books a check looks: all of it, or what a transaction wrote that was not
 * yet over at the last full proof. What stands in braces in a check's SQL is replaced by that part
 * of the table; {@code {sums}} are the postings of each account.
 */
final class Scope {
  /** Everything there is. */
  static final Scope ALL =
      new Scope(
          Map.of(
              "sums",
              "(SELECT account_id, sum(amount_pence)::bigint AS total FROM posting GROUP BY account_id)"));

  private static final Pattern TABLE = Pattern.compile("\\{([a-z_]+)}");

  private static final String NEW_GROUPS = "(SELECT * FROM posting_group WHERE xid >= '%s'::xid8)";
  private static final String NEW_POSTINGS =
      """
      (SELECT p.* FROM posting p
         JOIN posting_group newer ON newer.id = p.group_id AND newer.xid >= '%s'::xid8)""";
  private static final String SUMS =
      """
      (SELECT account_id, sum(pence)::bigint AS total
         FROM (SELECT account_id, pence FROM ledger_proven
               UNION ALL SELECT account_id, amount_pence FROM %s AS fresh) parts
        GROUP BY account_id)""";

  /** Orders of which anything was written: money moved, or an event told. */
  private static final String ORDERS =
      """
      (SELECT order_id FROM posting_group WHERE xid >= '%1$s'::xid8 AND order_id IS NOT NULL
       UNION
       SELECT subject::uuid FROM outbox
        WHERE xid >= '%1$s'::xid8 AND type = 'org.supportmarket.ordering.order-changed.v1')""";

  private final Map<String, String> parts;

  private Scope(Map<String, String> parts) {
    this.parts = Map.copyOf(parts);
  }

  /** What came since this mark. */
  static Scope since(ProvenMark mark) {
    String xid = Long.toUnsignedString(mark.xid());
    String orders = ORDERS.formatted(xid);
    Map<String, String> parts = new HashMap<>();
    parts.put("posting_group", NEW_GROUPS.formatted(xid));
    parts.put("posting", NEW_POSTINGS.formatted(xid));
    parts.put("sums", SUMS.formatted(NEW_POSTINGS.formatted(xid)));
    parts.put("orders", "(SELECT * FROM orders WHERE id IN " + orders + ")");
    parts.put("order_line", of("order_line", orders));
    parts.put(
        "occurrence",
        "(SELECT oc.* FROM occurrence oc JOIN order_line l ON l.id = oc.order_line_id WHERE l.order_id IN "
            + orders
            + ")");
    parts.put("order_event", of("order_event", orders));
    parts.put("hold", of("hold", orders));
    parts.put(
        "funding",
        "(SELECT f.* FROM funding f JOIN hold h USING (occurrence_id, budget_line_id) WHERE h.order_id IN "
            + orders
            + ")");
    parts.put("order_group", of("posting_group", orders));
    parts.put(
        "outbox",
        "(SELECT * FROM outbox WHERE event_id IN (SELECT id FROM order_event WHERE order_id IN "
            + orders
            + ") OR xid >= '"
            + xid
            + "'::xid8)");
    parts.put(
        "budget_line_ids",
        "(SELECT DISTINCT a.budget_line_id FROM account a JOIN "
            + NEW_POSTINGS.formatted(xid)
            + " n ON n.account_id = a.id)");
    parts.put(
        "hold_of_budgets",
        "(SELECT * FROM hold WHERE state <> 'RELEASED' AND budget_line_id IN (SELECT budget_line_id FROM "
            + parts.get("budget_line_ids")
            + " changed))");
    parts.put(
        "idempotency",
        "(SELECT * FROM idempotency WHERE recorded_at > timestamptz '%s' - interval '1 hour')"
            .formatted(mark.provenAt()));
    return new Scope(parts);
  }

  private static String of(String table, String orders) {
    return "(SELECT * FROM " + table + " WHERE order_id IN " + orders + ")";
  }

  /** The SQL to be sent. */
  String in(String sql) {
    return TABLE
        .matcher(sql)
        .replaceAll(
            table -> {
              String part = parts.getOrDefault(table.group(1), whole(table.group(1)));
              return java.util.regex.Matcher.quoteReplacement(part);
            });
  }

  private static String whole(String table) {
    return switch (table) {
      case "order_group" -> "posting_group";
      case "hold_of_budgets" -> "hold";
      case "budget_line_ids" -> "(SELECT id AS budget_line_id FROM budget_line)";
      default -> table;
    };
  }
}
