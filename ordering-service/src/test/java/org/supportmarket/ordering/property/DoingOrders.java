package org.supportmarket.ordering.property;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.delivery.AcceptOrder;
import org.supportmarket.ordering.delivery.DeclineOrder;
import org.supportmarket.ordering.delivery.DeliverOrder;
import org.supportmarket.ordering.delivery.GiveRefund;
import org.supportmarket.ordering.delivery.RefundRequest;
import org.supportmarket.ordering.delivery.StartOrder;
import org.supportmarket.ordering.order.CancelOrder;
import org.supportmarket.ordering.order.ConfirmDelivery;
import org.supportmarket.ordering.order.DeliverTimes;
import org.supportmarket.ordering.order.DisputeDelivery;
import org.supportmarket.ordering.order.EndRepeat;
import org.supportmarket.ordering.order.JobsOnADay;
import org.supportmarket.ordering.order.OrderRequest;
import org.supportmarket.ordering.order.OrderView;
import org.supportmarket.ordering.order.PlaceOrder;
import org.supportmarket.ordering.order.SkipTime;
import org.supportmarket.ordering.person.PersonRef;

/** Orders and their steps, by the service's own commands. */
@ApplicationScoped
class DoingOrders {
  private static final String TIMES =
      """
      SELECT c.id FROM occurrence c JOIN order_line l ON l.id = c.order_line_id
       WHERE l.order_id = ? ORDER BY l.position, c.position
      """;

  private final PlaceOrder placeOrder;
  private final CancelOrder cancelOrder;
  private final SkipTime skipTime;
  private final EndRepeat endRepeat;
  private final AcceptOrder acceptOrder;
  private final DeclineOrder declineOrder;
  private final DeliverOrder deliverOrder;
  private final StartOrder startOrder;
  private final GiveRefund giveRefund;
  private final ConfirmDelivery confirmDelivery;
  private final DisputeDelivery disputeDelivery;
  private final JobsOnADay jobs;
  private final Database database;
  private final ObjectMapper json;

  DoingOrders(
      PlaceOrder placeOrder,
      CancelOrder cancelOrder,
      SkipTime skipTime,
      EndRepeat endRepeat,
      AcceptOrder acceptOrder,
      DeclineOrder declineOrder,
      DeliverOrder deliverOrder,
      StartOrder startOrder,
      GiveRefund giveRefund,
      ConfirmDelivery confirmDelivery,
      DisputeDelivery disputeDelivery,
      JobsOnADay jobs,
      Database database,
      ObjectMapper json) {
    this.placeOrder = placeOrder;
    this.cancelOrder = cancelOrder;
    this.skipTime = skipTime;
    this.endRepeat = endRepeat;
    this.acceptOrder = acceptOrder;
    this.declineOrder = declineOrder;
    this.deliverOrder = deliverOrder;
    this.startOrder = startOrder;
    this.giveRefund = giveRefund;
    this.confirmDelivery = confirmDelivery;
    this.disputeDelivery = disputeDelivery;
    this.jobs = jobs;
    this.database = database;
    this.json = json;
  }

  Told order(World world, Model model, Command.Order order) {
    Map<String, Object> request = new HashMap<>();
    if (order.budget() >= 0) {
      request.put("budget_id", world.pot(order.budget()));
    }
    request.put("lines", order.lines().stream().map(world::line).toList());
    Act act =
        order.supported()
            ? world.supporter(order.person(), model)
            : world.act("person " + order.person(), "self", model.today);
    return Told.done(
        placeOrder
            .place(
                act,
                String.valueOf(order.key()),
                world.person(order.person()),
                json.convertValue(request, OrderRequest.class))
            .id());
  }

  Told take(World world, Model model, Command.Take take) {
    Bought bought = model.orders.get(take.order());
    int other = take.stranger() ? 1 : 0;
    if (take.verb().byJob()) {
      boolean done = byJob(world.system(model.today), take.verb(), bought.id());
      return done ? Told.done(bought.id()) : Told.refused(Told.NOTHING_TO_DO);
    }
    OrderView view =
        take.verb().byPerson()
            ? byPerson(world, model, take, bought.id(), (bought.person() + other) % model.people)
            : byProvider(
                world, model, take, bought.id(), (bought.provider() + other) % Shelf.PROVIDERS);
    return Told.done(view.id());
  }

  private boolean byJob(Act act, Command.Verb verb, UUID order) {
    return switch (verb) {
      case HOLD -> jobs.hold(act, order, Doing.HELD_AHEAD_DAYS);
      case EXPIRE -> jobs.expire(act, order);
      case COMPLETE -> jobs.complete(act, order);
      default -> throw new IllegalArgumentException(verb + " is by no job");
    };
  }

  private OrderView byPerson(World world, Model model, Command.Take take, UUID order, int number) {
    Act act = world.act("person " + number, "self", model.today);
    PersonRef person = world.person(number);
    String key = String.valueOf(take.key());
    return switch (take.verb()) {
      case CANCEL -> cancelOrder.cancel(act, key, person, order);
      case CONFIRM -> confirmDelivery.confirm(act, key, person, order);
      case DISPUTE -> disputeDelivery.dispute(act, key, person, order, "Nobody came");
      case SKIP -> skipTime.skip(act, key, person, order, times(order).get(take.number()), null);
      case END -> endRepeat.end(act, key, person, order, world.day(take.number()), null);
      default -> throw new IllegalArgumentException(take.verb() + " is by the provider");
    };
  }

  private OrderView byProvider(
      World world, Model model, Command.Take take, UUID order, int number) {
    Act act = world.act("provider " + number, "provider", model.today);
    UUID seller = Shelf.PROVIDER_IDS.get(number);
    String key = String.valueOf(take.key());
    long pence = take.number();
    return switch (take.verb()) {
      case ACCEPT -> acceptOrder.accept(act, key, seller, order);
      case DECLINE -> declineOrder.decline(act, key, seller, order, "Fully booked");
      case START -> startOrder.start(act, key, seller, order);
      case DELIVER -> deliverOrder.deliver(act, key, seller, order);
      case DELIVER_PART ->
          deliverOrder.deliver(
              act, key, seller, order, new DeliverTimes.Delivered(null, null, pence));
      case REFUND ->
          giveRefund.refund(
              act, key, seller, order, new RefundRequest(pence, "We came late", null));
      default -> throw new IllegalArgumentException(take.verb() + " is by the person");
    };
  }

  private List<UUID> times(UUID order) {
    return database.query(TIMES, row -> row.getObject(1, UUID.class), order);
  }
}
