package org.supportmarket.ordering.property;

import static org.supportmarket.ordering.ledger.AccountKind.AVAILABLE;
import static org.supportmarket.ordering.ledger.AccountKind.CONTINGENCY;
import static org.supportmarket.ordering.ledger.AccountKind.RESERVED;
import static org.supportmarket.ordering.ledger.AccountKind.SOURCE;
import static org.supportmarket.ordering.ledger.AccountKind.UNRELEASED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What the market must do, written down as simply as can be: numbers in memory, one thing after the
 * other. It says whether what came of a command may be so, and goes along with it.
 */
final class Model {
  final int people;
  final List<Pot> pots = new ArrayList<>();
  final List<Bought> orders = new ArrayList<>();
  final Map<String, Command> releases = new HashMap<>();
  final Map<String, Long> spent = new HashMap<>();
  private final Map<Integer, Allowed> supporters = new HashMap<>();
  private final Map<String, Kept> keys = new HashMap<>();
  private final LocalDate first;
  int grants;
  int today;

  /** What a supporter may do; the number names the delegation. */
  private record Allowed(int number, int orderLimit, int monthLimit, boolean active) {
    Allowed ended() {
      return new Allowed(number, orderLimit, monthLimit, false);
    }
  }

  /** What a key was used for. */
  private record Kept(Command request, int order) {}

  Model(int people, LocalDate first) {
    this.people = people;
    this.first = first;
  }

  Model(Model other) {
    this(other.people, other.first);
    other.pots.forEach(pot -> pots.add(new Pot(pot)));
    orders.addAll(other.orders);
    releases.putAll(other.releases);
    keys.putAll(other.keys);
    spent.putAll(other.spent);
    supporters.putAll(other.supporters);
    grants = other.grants;
    today = other.today;
  }

  /** Empty if this may have come of it, else what was expected. */
  Optional<String> follow(Command command, Told told) {
    return switch (command) {
      case Command.Open open -> opened(open, told);
      case Command.Release release -> released(release, told);
      case Command.Order order -> ordered(order, told);
      case Command.Take take -> taken(take, told);
      case Command.Grant grant -> {
        supporters.put(
            grant.person(), new Allowed(grants++, grant.orderLimit(), grant.monthLimit(), true));
        yield Optional.empty();
      }
      case Command.Revoke revoke -> {
        supporters.computeIfPresent(revoke.person(), (_, allowed) -> allowed.ended());
        yield Optional.empty();
      }
      case Command.MoveClock move -> {
        today = move.day();
        yield Optional.empty();
      }
      case Command.Twins twins -> throw new IllegalArgumentException("Follow each: " + twins);
    };
  }

  private Optional<String> opened(Command.Open open, Told told) {
    if (!told.isDone()) {
      return Optional.of("the budget to be opened");
    }
    Pot pot = new Pot(open.person(), open.from(), open.to());
    pot.move(SOURCE, UNRELEASED, open.pence() - open.contingency());
    pot.move(SOURCE, CONTINGENCY, open.contingency());
    pots.add(pot);
    return Optional.empty();
  }

  private Optional<String> released(Command.Release release, Told told) {
    Pot pot = pots.get(release.budget());
    String which = release.budget() + "/" + release.number();
    boolean before = releases.containsKey(which);
    if (!before && pot.pence(UNRELEASED) < release.pence()) {
      return expected(Set.of("insufficient_funds"), told);
    }
    if (!told.isDone()) {
      return Optional.of("the release to be done, once and for all");
    }
    if (!before) {
      releases.put(which, release);
      pot.move(UNRELEASED, AVAILABLE, release.pence());
    }
    return Optional.empty();
  }

  private Optional<String> ordered(Command.Order order, Told told) {
    String key =
        (order.supported() ? "supporter " : "person ") + order.person() + " " + order.key();
    if (keys.containsKey(key)) {
      return repeated(key, order, told);
    }
    int pot = order.budget() < 0 ? fullestPot(order.person()) : order.budget();
    long pence = Shelf.pence(order.lines());
    Set<String> refusals = new TreeSet<>(Shelf.refusals(order.lines()));
    refusals.addAll(refusedBy(pot, order.person(), pence));
    if (order.supported()) {
      refusals.addAll(refusedTo(order.person(), pence));
    }
    if (!refusals.isEmpty()) {
      return expected(refusals, told);
    }
    if (!told.isDone() || numberOf(told.order()) >= 0) {
      return Optional.of("a new order");
    }
    pots.get(pot).move(AVAILABLE, RESERVED, pence);
    String allowance = order.supported() ? allowance(order.person()) : null;
    if (allowance != null) {
      spent.merge(allowance, pence, Long::sum);
    }
    keys.put(key, new Kept(order, orders.size()));
    orders.add(
        new Bought(
            told.order(),
            order.person(),
            Shelf.provider(order.lines()),
            pot,
            order.lines().size(),
            pence,
            pence,
            allowance,
            "placed"));
    return Optional.empty();
  }

  private Set<String> refusedBy(int pot, int person, long pence) {
    if (pot < 0) {
      return Set.of("budget_not_usable");
    }
    if (pots.get(pot).person != person) {
      return fullestPot(person) < 0
          ? Set.of("budget_unknown", "budget_not_usable")
          : Set.of("budget_unknown");
    }
    if (!pots.get(pot).isOpenOn(today)) {
      return Set.of("budget_not_usable");
    }
    return pots.get(pot).pence(AVAILABLE) < pence ? Set.of("insufficient_funds") : Set.of();
  }

  private Set<String> refusedTo(int supporterOf, long pence) {
    Allowed allowed = supporters.get(supporterOf);
    if (!allowed.active()) {
      return Set.of("delegation_ended");
    }
    Set<String> refusals = new TreeSet<>();
    if (pence > allowed.orderLimit()) {
      refusals.add("over_order_limit");
    }
    if (spent.getOrDefault(allowance(supporterOf), 0L) + pence > allowed.monthLimit()) {
      refusals.add("over_month_limit");
    }
    return refusals;
  }

  /** Which delegation and month an order of today counts for. */
  private String allowance(int person) {
    LocalDate month = first.plusDays(today).withDayOfMonth(1);
    return supporters.get(person).number() + " " + month;
  }

  /** The number of what their supporter was last granted, or -1. */
  int lastGrantOf(int person) {
    return supporters.containsKey(person) ? supporters.get(person).number() : -1;
  }

  private Optional<String> taken(Command.Take take, Told told) {
    Bought order = orders.get(take.order());
    boolean byPerson = take.verb().byPerson();
    int other = take.stranger() ? 1 : 0;
    int who =
        byPerson ? (order.person() + other) % people : (order.provider() + other) % Shelf.PROVIDERS;
    String key = (byPerson ? "person " : "provider ") + who + " " + take.key();
    if (keys.containsKey(key)) {
      return repeated(key, take, told);
    }
    Set<String> refusals =
        take.stranger() ? Set.of("order_unknown") : order.refusals(take.verb(), take.pence());
    if (!refusals.isEmpty()) {
      return expected(refusals, told);
    }
    Bought after = order.after(take.verb(), take.pence());
    if (!told.isDone() || !order.id().equals(told.order())) {
      return Optional.of("order " + take.order() + " to be " + after.status());
    }
    Pot pot = pots.get(order.pot());
    pot.move(order.lies(), AVAILABLE, order.kept() - after.kept());
    pot.move(order.lies(), after.lies(), after.kept());
    if (order.allowance() != null) {
      spent.merge(order.allowance(), after.kept() - order.kept(), Long::sum);
    }
    orders.set(take.order(), after);
    keys.put(key, new Kept(take, take.order()));
    return Optional.empty();
  }

  /** The same request gives the same order and moves nothing; another one is refused. */
  private Optional<String> repeated(String key, Command request, Told told) {
    Kept kept = keys.get(key);
    if (!kept.request().equals(request)) {
      return expected(Set.of("idempotency_key_reused"), told);
    }
    UUID order = orders.get(kept.order()).id();
    return told.isDone() && order.equals(told.order())
        ? Optional.empty()
        : Optional.of("the same answer as before, order " + kept.order());
  }

  /** Refused for any of these reasons, whichever is looked at first. */
  private static Optional<String> expected(Set<String> refusals, Told told) {
    return refusals.contains(told.code())
        ? Optional.empty()
        : Optional.of("a refusal: " + String.join(" or ", new TreeSet<>(refusals)));
  }

  private int fullestPot(int person) {
    List<Integer> usable = new ArrayList<>();
    for (int i = 0; i < pots.size(); i++) {
      if (pots.get(i).person == person && pots.get(i).isOpenOn(today)) {
        usable.add(i);
      }
    }
    return usable.stream()
        .max(Comparator.comparingLong(i -> pots.get(i).pence(AVAILABLE)))
        .orElse(-1);
  }

  /** The order of this id, or -1. */
  private int numberOf(UUID order) {
    for (int i = 0; i < orders.size(); i++) {
      if (orders.get(i).id().equals(order)) {
        return i;
      }
    }
    return -1;
  }

  /** How many keys were used; each names one effect. */
  int usedKeys() {
    return keys.size();
  }
}
