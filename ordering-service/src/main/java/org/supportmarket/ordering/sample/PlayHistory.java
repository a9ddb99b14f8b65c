package org.supportmarket.ordering.sample;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.delivery.AcceptOrder;
import org.supportmarket.ordering.delivery.DeclineOrder;
import org.supportmarket.ordering.delivery.DeliverOrder;
import org.supportmarket.ordering.order.CancelOrder;
import org.supportmarket.ordering.order.OrderRequest;
import org.supportmarket.ordering.order.PlaceOrder;
import org.supportmarket.ordering.order.Repeat;

/**
 * Makes planned orders happen, through the commands of real use, dated back. Each step has a key of
 * its own, so that playing the same again changes nothing.
 */
@ApplicationScoped
class PlayHistory {
  private static final String JOB = "sample";
  private static final String SORRY = "Sorry, we have no space that week.";

  /** What passes by itself, so that the rest must wait; any other refusal only skips its order. */
  private static final Set<String> PASSING =
      Set.of("offer_unconfirmed", "request_in_progress", "busy");

  private final PlaceOrder placeOrder;
  private final CancelOrder cancelOrder;
  private final AcceptOrder acceptOrder;
  private final DeclineOrder declineOrder;
  private final DeliverOrder deliverOrder;

  PlayHistory(
      PlaceOrder placeOrder,
      CancelOrder cancelOrder,
      AcceptOrder acceptOrder,
      DeclineOrder declineOrder,
      DeliverOrder deliverOrder) {
    this.placeOrder = placeOrder;
    this.cancelOrder = cancelOrder;
    this.acceptOrder = acceptOrder;
    this.declineOrder = declineOrder;
    this.deliverOrder = deliverOrder;
  }

  private record Moment(PlannedOrder order, PlannedOrder.Step step) {}

  /**
   * Plays all steps of a person's orders in order of time.
   *
   * @param goOn asked before each step; false stops in between
   * @return whether all was played; if not, play it again later
   */
  boolean play(SamplePerson person, List<PlannedOrder> orders, BooleanSupplier goOn) {
    Map<String, UUID> made = new HashMap<>();
    List<Moment> moments =
        orders.stream()
            .flatMap(order -> order.steps().stream().map(step -> new Moment(order, step)))
            .sorted(Comparator.comparing(moment -> moment.step().at()))
            .toList();
    for (Moment moment : moments) {
      if (!goOn.getAsBoolean()) {
        return false;
      }
      boolean skipped =
          moment.step().kind() != PlannedOrder.Kind.PLACE
              && !made.containsKey(moment.order().key());
      if (!skipped && !take(person, moment, made)) {
        return false;
      }
    }
    return true;
  }

  private boolean take(SamplePerson person, Moment moment, Map<String, UUID> made) {
    PlannedOrder order = moment.order();
    PlannedOrder.Step step = moment.step();
    String key = order.key() + "-" + step.kind().name().toLowerCase(Locale.ROOT);
    UUID id = made.get(order.key());
    Act act = act(step.at());
    try {
      switch (step.kind()) {
        case PLACE ->
            made.put(order.key(), placeOrder.place(act, key, person.ref(), requestOf(order)).id());
        case ACCEPT -> acceptOrder.accept(act, key, order.provider(), id);
        case DECLINE -> declineOrder.decline(act, key, order.provider(), id, SORRY);
        case DELIVER -> deliverOrder.deliver(act, key, order.provider(), id);
        case CANCEL -> cancelOrder.cancel(act, key, person.ref(), id);
      }
    } catch (Refusal refusal) {
      if (PASSING.contains(refusal.code())) {
        return false;
      }
      Log.infof("The sample goes on without %s: %s", key, refusal.code());
    }
    return true;
  }

  private static OrderRequest requestOf(PlannedOrder order) {
    PlannedOrder.Weekly weekly = order.weekly();
    return new OrderRequest(
        order.budget(),
        List.of(
            weekly == null
                ? new OrderRequest.Line(order.listing(), null, order.quantity(), null)
                : new OrderRequest.Line(
                    order.listing(),
                    null,
                    order.quantity(),
                    null,
                    null,
                    weekly.first(),
                    null,
                    new Repeat("week", weekly.times(), null))));
  }

  private static Act act(Instant at) {
    return Act.system(JOB, at);
  }
}
