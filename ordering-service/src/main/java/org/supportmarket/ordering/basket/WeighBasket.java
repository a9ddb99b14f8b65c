package org.supportmarket.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.ordering.budget.BudgetView;
import org.supportmarket.ordering.eligibility.Verdict;
import org.supportmarket.ordering.elsewhere.Purse;
import org.supportmarket.ordering.ledger.Pounds;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Finds out for each line of a basket what it costs now, whether it may be bought and who pays. */
@ApplicationScoped
public class WeighBasket {
  private final PriceBasket priceBasket;
  private final JudgeBasket judgeBasket;

  WeighBasket(PriceBasket priceBasket, JudgeBasket judgeBasket) {
    this.priceBasket = priceBasket;
    this.judgeBasket = judgeBasket;
  }

  /**
   * Weighs the lines in the order in which they pay; what the earlier take, the later no longer
   * have.
   *
   * @param usable the budgets that can be used today
   * @param availablePence what each of them has
   */
  public List<Weighed> weigh(
      PersonRef person,
      List<BasketLine> lines,
      List<BudgetView> usable,
      Map<UUID, Long> availablePence,
      LocalDate day) {
    Map<UUID, Price> prices = priceBasket.of(lines, usable);
    List<BasketLine> priced =
        lines.stream().filter(line -> prices.get(line.id()).priced() != null).toList();
    JudgeBasket.Found found = judgeBasket.of(person, priced, prices, usable, day);
    Map<UUID, Hurdle> hurdles = new HashMap<>();
    for (BasketLine line : lines) {
      Price price = prices.get(line.id());
      Hurdle hurdle = hurdle(line, price, found);
      if (hurdle != null) {
        hurdles.put(line.id(), hurdle);
      }
    }
    Till till = new Till(new Purse(availablePence), usable);
    pay(lines, prices, hurdles, till);
    return lines.stream()
        .map(
            line ->
                new Weighed(
                    line,
                    prices.get(line.id()).offer(),
                    prices.get(line.id()).priced(),
                    found.verdicts().get(line.id()),
                    till.shares(line),
                    hurdles.get(line.id())))
        .toList();
  }

  /** First times before later ones, so that a long series leaves something for the others. */
  private static void pay(
      List<BasketLine> lines, Map<UUID, Price> prices, Map<UUID, Hurdle> hurdles, Till till) {
    List<List<BasketLine>> orders = orders(lines, prices, hurdles);
    for (BasketLine line : orders.stream().flatMap(List::stream).toList()) {
      Price price = prices.get(line.id());
      if (!till.first(line, price.priced().eachPence(), price.priced().days())) {
        LocalDate first = price.priced().days().getFirst();
        hurdles.put(line.id(), tooLittle(price.priced().eachPence(), till.left(line, first)));
      }
    }
    for (List<BasketLine> order : orders) {
      till.later(order.stream().filter(line -> !hurdles.containsKey(line.id())).toList(), prices);
    }
  }

  /** What can be bought, order by order: something else first, then those of one provider. */
  private static List<List<BasketLine>> orders(
      List<BasketLine> lines, Map<UUID, Price> prices, Map<UUID, Hurdle> hurdles) {
    List<BasketLine> others = new ArrayList<>();
    Map<UUID, List<BasketLine>> byProvider = new LinkedHashMap<>();
    for (BasketLine line : lines) {
      Offer offer = prices.get(line.id()).offer();
      if (!hurdles.containsKey(line.id())) {
        List<BasketLine> together =
            offer == null
                ? others
                : byProvider.computeIfAbsent(offer.providerId(), provider -> new ArrayList<>());
        together.add(line);
      }
    }
    List<List<BasketLine>> orders = new ArrayList<>();
    orders.add(others);
    orders.addAll(byProvider.values());
    return orders;
  }

  private static Hurdle hurdle(BasketLine line, Price price, JudgeBasket.Found found) {
    if (price.hurdle() != null) {
      return price.hurdle();
    }
    if (found.refused().containsKey(line.id())) {
      return found.refused().get(line.id());
    }
    Offer offer = price.offer();
    if (offer != null && offer.version() != line.seenVersion()) {
      return Hurdle.of(OrderingProblem.PRICE_CHANGED, whatChanged(line, offer));
    }
    Verdict verdict = found.verdicts().get(line.id());
    if (verdict.verdict().equals(Verdict.ASK_FIRST)) {
      return Hurdle.of(
          OrderingProblem.ASK_FIRST,
          verdict.approval() == null
              ? "Ask your care manager about this first. The rest can be bought without it."
              : "You have asked about this. We tell you here as soon as there is an answer.");
    }
    return verdict.allows() ? null : Hurdle.of(OrderingProblem.NOT_ALLOWED, verdict.words());
  }

  private static String whatChanged(BasketLine line, Offer offer) {
    String now = Pounds.of(offer.pricePence());
    String change =
        offer.pricePence().equals(line.seenPence())
            ? "The price is still %s, but what it comes with has changed.".formatted(now)
            : "It cost %s when you put it in. Now it costs %s."
                .formatted(Pounds.of(line.seenPence()), now);
    return change + " Say if you want it like this, or take it out.";
  }

  private static Hurdle tooLittle(long pence, long left) {
    return Hurdle.of(
        OrderingProblem.INSUFFICIENT_FUNDS,
        "This costs %s and there is %s left for it. Choose another budget too, or fewer, or take something out."
            .formatted(Pounds.of(pence), Pounds.of(left)));
  }
}
