package org.supportmarket.ordering.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.elsewhere.ElsewhereBook;
import org.supportmarket.ordering.order.OrderBook;
import org.supportmarket.ordering.order.OrderView;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** What was bought together. */
@ApplicationScoped
class Checkouts {
  private final Database database;
  private final OrderBook orders;
  private final ElsewhereBook elsewhere;

  Checkouts(Database database, OrderBook orders, ElsewhereBook elsewhere) {
    this.database = database;
    this.orders = orders;
    this.elsewhere = elsewhere;
  }

  private record Row(Instant at, long totalPence) {}

  void insert(Act act, PersonRef person, UUID id, long totalPence) {
    database.update(
        """
        INSERT INTO checkout (id, person_id, council, total_pence, at, actor, authority, acting_for)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        person.id(),
        person.council(),
        totalPence,
        act.when(),
        act.actor(),
        act.authority(),
        act.actingFor());
  }

  /** A checkout as it stands today, each order where it is now; or checkout_unknown. */
  CheckoutView one(PersonRef person, UUID checkout) {
    Row row =
        database
            .one(
                "SELECT at, total_pence FROM checkout WHERE id = ? AND person_id = ?",
                found ->
                    new Row(
                        found.getObject("at", OffsetDateTime.class).toInstant(),
                        found.getLong("total_pence")),
                checkout,
                person.id())
            .orElseThrow(
                () ->
                    Refusal.of(
                        OrderingProblem.CHECKOUT_UNKNOWN, "We know no such purchase of yours."));
    List<UUID> ids =
        database.query(
            "SELECT id FROM orders WHERE checkout_id = ? AND person_id = ? ORDER BY provider_name, id",
            found -> found.getObject("id", UUID.class),
            checkout,
            person.id());
    List<OrderView> made = ids.stream().map(order -> orders.ofPerson(person, order)).toList();
    return new CheckoutView(
        checkout,
        person.id(),
        row.at(),
        row.totalPence(),
        made,
        elsewhere.ofCheckout(person, checkout));
  }

  /** An answer of a command, which holds no free text, with the words that are still there. */
  CheckoutView inWords(CheckoutView bought) {
    return new CheckoutView(
        bought.id(),
        bought.personId(),
        bought.at(),
        bought.totalPence(),
        bought.orders().stream().map(orders::inWords).toList(),
        elsewhere.inWords(bought.somethingElse()));
  }
}
