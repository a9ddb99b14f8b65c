package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.supportmarket.kernel.outbox.Outbox;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.ledger.Group;
import org.supportmarket.ordering.ledger.Ledger;
import org.supportmarket.ordering.ledger.Transfer;

/** Books a step an order has taken: money, event to others and audit, under one id. */
@ApplicationScoped
class RecordStep {
  private final Ledger ledger;
  private final Outbox outbox;
  private final Audit audit;

  RecordStep(Ledger ledger, Outbox outbox, Audit audit) {
    this.ledger = ledger;
    this.outbox = outbox;
    this.audit = audit;
  }

  Effect<OrderView> record(Act act, Step step, Order order, List<Transfer> transfers) {
    OrderEvent event = order.lastEvent();
    ledger.post(
        new Group(
            event.status().code(),
            event.id(),
            order.id(),
            order.person().id(),
            order.person().council(),
            order.providerId(),
            act.actor(),
            act.actingFor(),
            event.effectiveDate()),
        transfers);
    outbox.add(OrderChanged.lastOf(order));
    audit.done(
        act,
        step.action(),
        new About(
            order.person().id(),
            order.person().council(),
            order.providerId(),
            "order",
            order.id()));
    return new Effect<>(event.id(), OrderView.of(order));
  }
}
