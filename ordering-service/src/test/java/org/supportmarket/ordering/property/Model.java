package org.supportmarket.ordering.property;

import static org.supportmarket.ordering.ledger.AccountKind.AVAILABLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
  final Delegates delegates;
  final Keys keys;
  private final Allocations allocations;
  int today;

  Model(int people, LocalDate first) {
    this.people = people;
    this.delegates = new Delegates(first);
    this.keys = new Keys();
    this.allocations = new Allocations(pots, keys);
  }

  Model(Model other) {
    people = other.people;
    delegates = new Delegates(other.delegates);
    keys = new Keys(other.keys);
    allocations = new Allocations(other.allocations, pots, keys);
    other.pots.forEach(pot -> pots.add(new Pot(pot)));
    orders.addAll(other.orders);
    today = other.today;
  }

  /** Empty if this may have come of it, else what was expected. */
  Optional<String> follow(Command command, Told told) {
    return switch (command) {
      case Command.Open open -> allocations.opened(open, told);
      case Command.Release release -> allocations.released(release, told);
      case Command.ReleaseNow now -> allocations.plannedReleased(now, told);
      case Command.Draw draw -> allocations.drawn(draw, today, told);
      case Command.EndYears end -> allocations.yearsEnded(end.day(), told);
      case Command.Order order -> ordered(order, told);
      case Command.Take take -> taken(take, told);
      case Command.Grant grant -> {
        delegates.grant(grant);
        yield Optional.empty();
      }
      case Command.Revoke revoke -> {
        delegates.revoke(revoke.person());
        yield Optional.empty();
      }
      case Command.MoveClock move -> {
        today = move.day();
        yield Optional.empty();
      }
      case Command.Twins twins -> throw new IllegalArgumentException("Follow each: " + twins);
    };
  }

  private Optional<String> ordered(Command.Order order, Told told) {
    String key = (order.supported() ? "supporter " : "person ") + order.person();
    int pot = potOf(order);
    if (told.isDone() && !keys.has(key + " " + order.key()) && numberOf(told.about()) >= 0) {
      return Optional.of("a new order");
    }
    return keys.once(
        key + " " + order.key(),
        order,
        refusals(order),
        told,
        () -> {
          String allowance = order.supported() ? delegates.allowance(order.person(), today) : null;
          change(null, bought(order, told.about(), pot, allowance));
        });
  }

  /** Why nothing can come of it, if its key is new; empty if it can. */
  Set<String> refusals(Command.Order order) {
    Set<String> refusals = new TreeSet<>(Shelf.refusals(order.lines(), today));
    refusals.addAll(refusedBy(potOf(order), order));
    if (order.supported()) {
      refusals.addAll(delegates.refusals(order.person(), Shelf.pence(order.lines()), today));
    }
    return refusals;
  }

  /** The same in a word, which also tells what was ended from what is over. */
  String why(Command.Order order) {
    String why = String.join(" ", refusals(order));
    return order.supported() && delegates.isRevoked(order.person()) ? why + " (revoked)" : why;
  }

  private int potOf(Command.Order order) {
    return order.budget() < 0 ? fullestPot(order.person()) : order.budget();
  }

  private Bought bought(Command.Order order, UUID id, int pot, String allowance) {
    List<Bought.Time> times = new ArrayList<>();
    long left = pots.get(pot).pence(AVAILABLE);
    boolean goesOn = true;
    for (Command.Line line : order.lines()) {
      for (int i = 0; i < line.times(); i++) {
        int day = line.day() == Command.NO_DAY ? line.day() : line.day() + 7 * i;
        goesOn = goesOn && pays(pot, day, Shelf.each(line), left);
        left -= goesOn ? Shelf.each(line) : 0;
        times.add(new Bought.Time(day, Shelf.each(line), goesOn ? "placed" : "planned", 0));
      }
    }
    return new Bought(
        id,
        order.person(),
        Shelf.provider(order.lines()),
        pot,
        order.lines().getFirst().repeats(),
        Shelf.pence(order.lines()),
        allowance,
        "placed",
        times);
  }

  private boolean pays(int pot, int day, long pence, long left) {
    return pence <= left && (day == Command.NO_DAY || pots.get(pot).isOpenOn(day));
  }

  private Set<String> refusedBy(int pot, Command.Order order) {
    int person = order.person();
    if (pot < 0) {
      return Set.of("budget_not_usable");
    }
    if (pots.get(pot).person != person) {
      return fullestPot(person) < 0
          ? Set.of("budget_unknown", "budget_not_usable")
          : Set.of("budget_unknown");
    }
    Set<String> refusals = new TreeSet<>();
    int day = order.lines().getFirst().day();
    if (!pots.get(pot).isOpenOn(today) || !pays(pot, day, 0, 0)) {
      refusals.add("budget_not_usable");
    }
    // What has to be there at once: the first time of each line.
    long first = order.lines().stream().mapToLong(Shelf::each).sum();
    if (pots.get(pot).pence(AVAILABLE) < first) {
      refusals.add("insufficient_funds");
      if (order.budget() < 0 && pots.get(pot).pence(AVAILABLE) == 0) {
        refusals.add("budget_not_usable"); // any of several empty ones may have been the fullest
      }
    }
    return refusals;
  }

  private Optional<String> taken(Command.Take take, Told told) {
    Bought order = orders.get(take.order());
    Set<String> refusals =
        take.stranger() ? Set.of("order_unknown") : order.refusals(take.verb(), take.number());
    if (take.verb() == Command.Verb.HOLD && refusals.isEmpty()) {
      Set<Integer> held = toBeHeld(order);
      return held.isEmpty()
          ? Keys.expected(Set.of(Told.NOTHING_TO_DO), told)
          : byJob(order, order.held(held), told);
    }
    if (take.verb().byJob()) {
      return refusals.isEmpty()
          ? byJob(order, order.after(take.verb(), 0), told)
          : Keys.expected(refusals, told);
    }
    if (told.isDone() && !order.id().equals(told.about())) {
      return Optional.of("an answer about order " + take.order());
    }
    boolean byPerson = take.verb().byPerson();
    int other = take.stranger() ? 1 : 0;
    int who =
        byPerson ? (order.person() + other) % people : (order.provider() + other) % Shelf.PROVIDERS;
    return keys.once(
        (byPerson ? "person " : "provider ") + who + " " + take.key(),
        take,
        refusals,
        told,
        () -> change(order, order.after(take.verb(), take.number())));
  }

  private Optional<String> byJob(Bought before, Bought after, Told told) {
    if (!told.isDone()) {
      return Optional.of("the job to do its part");
    }
    change(before, after);
    return Optional.empty();
  }

  /** The places of its planned times that the job finds money for. */
  private Set<Integer> toBeHeld(Bought order) {
    Set<Integer> places = new TreeSet<>();
    long left = pots.get(order.pot()).pence(AVAILABLE);
    for (int i = 0; i < order.times().size(); i++) {
      Bought.Time time = order.times().get(i);
      if (time.status().equals("planned") && time.day() <= today + Doing.HELD_AHEAD_DAYS) {
        if (!pots.get(order.pot()).isOpenOn(today)
            || !pays(order.pot(), time.day(), time.pence(), left)) {
          return places;
        }
        left -= time.pence();
        places.add(i);
      }
    }
    return places;
  }

  /** The money goes where the order's times say. */
  private void change(Bought before, Bought after) {
    Pot pot = pots.get(after.pot());
    Bought.HELD_IN.forEach(
        kind -> pot.move(AVAILABLE, kind, after.in(kind) - (before == null ? 0 : before.in(kind))));
    delegates.spend(after.allowance(), after.counted() - (before == null ? 0 : before.counted()));
    if (before == null) {
      orders.add(after);
    } else {
      orders.set(numberOf(before.id()), after);
    }
  }

  private int fullestPot(int person) {
    int fullest = -1;
    for (int i = 0; i < pots.size(); i++) {
      if (pots.get(i).person == person
          && pots.get(i).isOpenOn(today)
          && (fullest < 0 || pots.get(i).pence(AVAILABLE) > pots.get(fullest).pence(AVAILABLE))) {
        fullest = i;
      }
    }
    return fullest;
  }

  /** The order of this id, or -1. */
  private int numberOf(UUID order) {
    for (int i = orders.size() - 1; i >= 0; i--) {
      if (Objects.equals(orders.get(i).id(), order)) {
        return i;
      }
    }
    return -1;
  }
}
