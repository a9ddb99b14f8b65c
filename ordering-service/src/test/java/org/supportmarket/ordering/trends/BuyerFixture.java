package org.supportmarket.ordering.trends;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.budget.OpenBudget;
import org.supportmarket.ordering.budget.ReleaseMoney;
import org.supportmarket.ordering.delivery.AcceptOrder;
import org.supportmarket.ordering.delivery.DeclineOrder;
import org.supportmarket.ordering.delivery.DeliverOrder;
import org.supportmarket.ordering.delivery.GiveRefund;
import org.supportmarket.ordering.delivery.RefundRequest;
import org.supportmarket.ordering.order.CancelOrder;
import org.supportmarket.ordering.order.DeliverTimes;
import org.supportmarket.ordering.order.OrderRequest;
import org.supportmarket.ordering.order.PlaceOrder;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.RegisterCouncil;
import org.supportmarket.ordering.person.RegisterPerson;

/** People with plenty of money, who buy on the day they are told to. */
@ApplicationScoped
public class BuyerFixture {
  private static final LocalDate LONG_AGO = LocalDate.of(2024, 4, 1);

  private final RegisterCouncil registerCouncil;
  private final RegisterPerson registerPerson;
  private final OpenBudget openBudget;
  private final ReleaseMoney releaseMoney;
  private final PlaceOrder placeOrder;
  private final CancelOrder cancelOrder;
  private final AcceptOrder acceptOrder;
  private final DeclineOrder declineOrder;
  private final DeliverOrder deliverOrder;
  private final GiveRefund giveRefund;

  BuyerFixture(
      RegisterCouncil registerCouncil,
      RegisterPerson registerPerson,
      OpenBudget openBudget,
      ReleaseMoney releaseMoney,
      PlaceOrder placeOrder,
      CancelOrder cancelOrder,
      AcceptOrder acceptOrder,
      DeclineOrder declineOrder,
      DeliverOrder deliverOrder,
      GiveRefund giveRefund) {
    this.registerCouncil = registerCouncil;
    this.registerPerson = registerPerson;
    this.openBudget = openBudget;
    this.releaseMoney = releaseMoney;
    this.placeOrder = placeOrder;
    this.cancelOrder = cancelOrder;
    this.acceptOrder = acceptOrder;
    this.declineOrder = declineOrder;
    this.deliverOrder = deliverOrder;
    this.giveRefund = giveRefund;
  }

  public record Buyer(PersonRef person, UUID budget) {}

  public record Bought(Buyer buyer, UUID provider, UUID order) {}

  public Buyer aBuyerOf(String council) {
    PersonRef person = new PersonRef(UUID.randomUUID(), council);
    UUID budget = UUID.randomUUID();
    Act act = on(LONG_AGO);
    registerCouncil.register(council, "Council " + council);
    registerPerson.register(act, person, "Somebody");
    openBudget.open(
        act,
        new OpenBudget.Terms(
            budget,
            person,
            "social_care",
            "direct_payment",
            "2024-25",
            LONG_AGO,
            LONG_AGO.plusYears(5),
            10_000_000,
            0));
    releaseMoney.release(act, UUID.randomUUID(), person, budget, 10_000_000);
    return new Buyer(person, budget);
  }

  public Bought buys(Buyer buyer, UUID provider, LocalDate day, UUID... listings) {
    OrderRequest request =
        new OrderRequest(
            buyer.budget(),
            List.of(listings).stream()
                .map(listing -> new OrderRequest.Line(listing, null, 1L, null))
                .toList());
    UUID order = placeOrder.place(on(day), aKey(), buyer.person(), request).id();
    return new Bought(buyer, provider, order);
  }

  public void isDelivered(Bought bought, LocalDate day) {
    acceptOrder.accept(on(day), aKey(), bought.provider(), bought.order());
    deliverOrder.deliver(on(day), aKey(), bought.provider(), bought.order());
  }

  /** Only so much of it, the rest is free again. */
  public void isDeliveredInPart(Bought bought, LocalDate day, long pence) {
    acceptOrder.accept(on(day), aKey(), bought.provider(), bought.order());
    deliverOrder.deliver(
        on(day),
        aKey(),
        bought.provider(),
        bought.order(),
        new DeliverTimes.Delivered(null, null, pence));
  }

  public void isRefunded(Bought bought, LocalDate day, long pence) {
    giveRefund.refund(
        on(day),
        aKey(),
        bought.provider(),
        bought.order(),
        new RefundRequest(pence, "Sorry", null));
  }

  public void isDeclined(Bought bought, LocalDate day) {
    declineOrder.decline(on(day), aKey(), bought.provider(), bought.order(), "No space");
  }

  public void isCancelled(Bought bought, LocalDate day) {
    cancelOrder.cancel(on(day), aKey(), bought.buyer().person(), bought.order());
  }

  private static Act on(LocalDate day) {
    Instant when = day.atTime(12, 0).atZone(Time.PEOPLES_ZONE).toInstant();
    return Act.system("test", when);
  }

  private static String aKey() {
    return UUID.randomUUID().toString();
  }
}
