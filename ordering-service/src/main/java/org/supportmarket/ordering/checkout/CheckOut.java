package org.supportmarket.ordering.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.basket.BasketLine;
import org.supportmarket.ordering.basket.Baskets;
import org.supportmarket.ordering.basket.WeighBasket;
import org.supportmarket.ordering.basket.Weighed;
import org.supportmarket.ordering.budget.BudgetView;
import org.supportmarket.ordering.budget.Budgets;
import org.supportmarket.ordering.delegation.SpendLimits;
import org.supportmarket.ordering.delegation.Spending;
import org.supportmarket.ordering.elsewhere.Elsewhere;
import org.supportmarket.ordering.elsewhere.ElsewhereView;
import org.supportmarket.ordering.elsewhere.RecordElsewhere;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.ledger.Ledger;
import org.supportmarket.ordering.order.OrderView;
import org.supportmarket.ordering.order.PlaceOrders;
import org.supportmarket.ordering.order.Purchase;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Buys a basket: one order for each provider, and the money of all is taken in one transaction or
 * not at all.
 */
@ApplicationScoped
public class CheckOut {
  private final Idempotency idempotency;
  private final Baskets baskets;
  private final Budgets budgets;
  private final WeighBasket weighBasket;
  private final SpendLimits limits;
  private final Ledger ledger;
  private final PlaceOrders placeOrders;
  private final RecordElsewhere recordElsewhere;
  private final PersonalTexts texts;
  private final Checkouts checkouts;
  private final Audit audit;

  CheckOut(
      Idempotency idempotency,
      Baskets baskets,
      Budgets budgets,
      WeighBasket weighBasket,
      SpendLimits limits,
      Ledger ledger,
      PlaceOrders placeOrders,
      RecordElsewhere recordElsewhere,
      PersonalTexts texts,
      Checkouts checkouts,
      Audit audit) {
    this.idempotency = idempotency;
    this.baskets = baskets;
    this.budgets = budgets;
    this.weighBasket = weighBasket;
    this.limits = limits;
    this.ledger = ledger;
    this.placeOrders = placeOrders;
    this.recordElsewhere = recordElsewhere;
    this.texts = texts;
    this.checkouts = checkouts;
    this.audit = audit;
  }

  /**
   * The same key with the same request gives the same orders.
   *
   * @throws Refusal basket_changed, basket_empty, basket_line_unknown, or what stands in the way of
   *     the lines, each told in {@code lines}; then nothing was written
   */
  @Transactional
  public CheckoutView checkOut(Act act, String key, PersonRef person, CheckoutRequest request) {
    if (request == null || request.basketVersion() == null) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST, "Say in `basket_version` which basket was shown.");
    }
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, CheckoutView.class, "checkout.place", person.id(), request),
        () -> boughtAsShown(act, person, request));
  }

  private Effect<CheckoutView> boughtAsShown(Act act, PersonRef person, CheckoutRequest request) {
    long version = baskets.lockedVersion(person);
    if (version != request.basketVersion()) {
      throw Refusal.of(
          OrderingProblem.BASKET_CHANGED,
          "The basket is no longer as you saw it. Nothing was bought now. Please look at it again.",
          Map.of("basket_version", version));
    }
    List<BasketLine> lines = chosen(baskets.lines(person), request.lines());
    List<Weighed> weighed = weigh(act, person, lines);
    if (!weighed.stream().allMatch(Weighed::ready)) {
      throw InTheWay.refusal(weighed);
    }
    return bought(act, person, weighed);
  }

  /** All money is held first, in the order of the accounts: what is found stays true. */
  private List<Weighed> weigh(Act act, PersonRef person, List<BasketLine> lines) {
    List<BudgetView> usable = budgets.held(person, act.day());
    limits.hold(act);
    Set<UUID> pots =
        lines.stream().flatMap(line -> line.pots().stream()).collect(Collectors.toSet());
    return weighBasket.weigh(person, lines, usable, ledger.lockAvailable(pots), act.day());
  }

  private Effect<CheckoutView> bought(Act act, PersonRef person, List<Weighed> weighed) {
    UUID id = UUID.randomUUID();
    long total = weighed.stream().mapToLong(Weighed::totalPence).sum();
    checkouts.insert(act, person, id, total);
    List<ElsewhereView> promised = promised(act, person, id, weighed);
    List<Purchase> purchases = byProvider(weighed, id);
    List<OrderView> orders =
        purchases.isEmpty()
            ? List.of()
            : placeOrders.place(act, person, purchases).stream().map(Effect::answer).toList();
    List<UUID> lines = weighed.stream().map(w -> w.line().id()).toList();
    baskets.remove(lines);
    texts.forget(lines);
    baskets.raise(person);
    audit.done(act, "checkout.place", About.person(person.id(), person.council(), "checkout", id));
    return new Effect<>(id, new CheckoutView(id, person.id(), act.when(), total, orders, promised));
  }

  /** In the order in which the providers first come in the basket. */
  private static List<Purchase> byProvider(List<Weighed> weighed, UUID checkout) {
    Map<UUID, List<Weighed>> providers = new LinkedHashMap<>();
    weighed.stream()
        .filter(w -> !w.line().somethingElse())
        .forEach(
            w -> providers.computeIfAbsent(w.offer().providerId(), p -> new ArrayList<>()).add(w));
    return providers.values().stream()
        .map(
            ofOne ->
                new Purchase(
                    ofOne.stream().map(w -> w.line().asPurchase(w.decision())).toList(), checkout))
        .toList();
  }

  private List<ElsewhereView> promised(
      Act act, PersonRef person, UUID checkout, List<Weighed> weighed) {
    Map<UUID, String> words = words(weighed, PersonalTexts.Kind.WANTED_WORDS);
    Map<UUID, String> payees = words(weighed, PersonalTexts.Kind.WANTED_PAYEE);
    List<ElsewhereView> promised = new ArrayList<>();
    for (Weighed other : weighed) {
      UUID line = other.line().id();
      if (other.line().somethingElse()) {
        Elsewhere what = promise(act, checkout, other, words.get(line), payees.get(line));
        limits.take(act, Spending.elsewhere(other.line().pots(), other.line().pence()));
        promised.add(recordElsewhere.promise(act, person, what).answer());
      }
    }
    return List.copyOf(promised);
  }

  private Map<UUID, String> words(List<Weighed> weighed, PersonalTexts.Kind kind) {
    return texts.of(
        kind,
        weighed.stream()
            .map(Weighed::line)
            .filter(BasketLine::somethingElse)
            .map(BasketLine::id)
            .toList());
  }

  private static Elsewhere promise(
      Act act, UUID checkout, Weighed other, String words, String payee) {
    BasketLine line = other.line();
    return new Elsewhere(
        checkout,
        Optional.ofNullable(words).orElse("Something else"),
        Optional.ofNullable(payee).orElse("Somebody"),
        line.pence(),
        Optional.ofNullable(line.startsOn()).orElse(act.day()),
        line.outcomeId(),
        other.shares(),
        new Elsewhere.Ruling(
            other.verdict().verdict(),
            other.verdict().words(),
            other.verdict().rule(),
            other.verdict().ruleVersion()));
  }

  private static List<BasketLine> chosen(List<BasketLine> all, List<UUID> wanted) {
    if (wanted != null
        && !all.stream().map(BasketLine::id).collect(Collectors.toSet()).containsAll(wanted)) {
      throw Refusal.of(
          OrderingProblem.BASKET_LINE_UNKNOWN,
          "Something you chose is no longer in the basket. Look at it again.");
    }
    List<BasketLine> lines =
        wanted == null ? all : all.stream().filter(l -> wanted.contains(l.id())).toList();
    if (lines.isEmpty()) {
      throw Refusal.of(
          OrderingProblem.BASKET_EMPTY, "There is nothing to buy. Put something in first.");
    }
    return lines;
  }
}
