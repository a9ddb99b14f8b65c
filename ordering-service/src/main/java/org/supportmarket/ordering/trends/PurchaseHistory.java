package org.supportmarket.ordering.trends;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.OutboxReader;

/** Every change of every order from the tables, which keep what the outbox may forget. */
@ApplicationScoped
class PurchaseHistory {
  private static final String PAGE =
      """
      SELECT e.id, e.order_id, e.seq, e.status, e.previous_status, e.effective_date,
             o.person_id, o.council, o.provider_id,
             l.id AS line_id, l.listing_id, l.category, l.total_pence,
             m.ordered, m.delivered,
             x.generation, x.xid::text::bigint AS xid, x.id AS outbox_id
        FROM (SELECT * FROM order_event WHERE (order_id, seq) > (?, ?)
               ORDER BY order_id, seq LIMIT ?) e
        JOIN orders o ON o.id = e.order_id
        JOIN order_line l ON l.order_id = o.id
        LEFT JOIN outbox x ON x.event_id = e.id
       CROSS JOIN LATERAL (
         SELECT coalesce(-sum(p.amount_pence) FILTER (WHERE a.kind = 'AVAILABLE'), 0)::bigint AS ordered,
                coalesce(sum(p.amount_pence) FILTER (WHERE a.kind IN ('DELIVERED', 'PAID')), 0)::bigint AS delivered
           FROM posting_group g
           JOIN posting p ON p.group_id = g.id AND p.order_line_id = l.id
           JOIN account a ON a.id = p.account_id
          WHERE g.cause = e.id) m
       ORDER BY e.order_id, e.seq, l.position
      """;

  private final Database database;
  private final OutboxReader outbox;

  PurchaseHistory(Database database, OutboxReader outbox) {
    this.database = database;
    this.outbox = outbox;
  }

  /** A stretch of the history, empty at its end; the next begins after its last change. */
  record Page(List<OrderChange> changes, UUID lastOrder, int lastSeq) {
    static final Page BEGINNING = new Page(List.of(), new UUID(0, 0), 0);
  }

  private record Row(OrderChange change, OrderChange.Line line, UUID order, int seq) {}

  /** Which history this is: the database's name and the generation it has been restored to. */
  String source() {
    UUID database =
        this.database
            .one("SELECT id FROM purchases_source", row -> row.getObject(1, UUID.class))
            .orElseThrow();
    return database + "." + outbox.generation();
  }

  Page after(Page before, int limit) {
    List<Row> rows =
        database.query(PAGE, PurchaseHistory::rowIn, before.lastOrder(), before.lastSeq(), limit);
    Map<UUID, OrderChange> changes = new LinkedHashMap<>();
    for (Row row : rows) {
      changes.putIfAbsent(row.change().eventId(), row.change());
      changes.get(row.change().eventId()).lines().add(row.line());
    }
    return rows.isEmpty()
        ? new Page(List.of(), before.lastOrder(), before.lastSeq())
        : new Page(List.copyOf(changes.values()), rows.getLast().order(), rows.getLast().seq());
  }

  private static Row rowIn(ResultSet row) throws SQLException {
    Cursor cursor =
        new Cursor(row.getInt("generation"), row.getLong("xid"), row.getLong("outbox_id"));
    OrderChange change =
        new OrderChange(
            row.getObject("id", UUID.class),
            row.getObject("person_id", UUID.class),
            row.getString("council"),
            row.getObject("provider_id", UUID.class),
            row.getString("status"),
            row.getString("previous_status"),
            row.getObject("effective_date", LocalDate.class),
            cursor.generation() == 0 ? "" : OrderChanged.place(cursor),
            new ArrayList<>());
    OrderChange.Line line =
        new OrderChange.Line(
            row.getObject("line_id", UUID.class),
            row.getObject("listing_id", UUID.class),
            row.getString("category"),
            row.getLong("total_pence"),
            row.getLong("ordered"),
            row.getLong("delivered"));
    return new Row(change, line, row.getObject("order_id", UUID.class), row.getInt("seq"));
  }
}
