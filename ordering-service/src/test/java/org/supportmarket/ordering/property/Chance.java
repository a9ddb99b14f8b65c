package org.supportmarket.ordering.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.supportmarket.ordering.property.Command.Money;
import org.supportmarket.ordering.property.Command.Verb;

/** Thinks of commands: mostly sensible ones, and a good part of what ought to be refused. */
final class Chance {
  private static final int YEAR = 365;

  /** Of two worlds one after the other no budget of one ends while the jobs look at the other. */
  private static final int LAST_DAY = 500;

  private static final int ROUTES = 3;

  private final Dice dice;
  private final Wishes wishes;
  private final List<Command> past = new ArrayList<>();

  Chance(long seed) {
    dice = new Dice(seed);
    wishes = new Wishes(dice);
  }

  Command next(Model model) {
    Command command = dice.isOneIn(14) ? twins(model) : single(model);
    past.add(command);
    return command;
  }

  private Command single(Model model) {
    int face = dice.nextInt(100);
    if (model.pots.size() < 2 * model.people || face < 2) {
      return opened(model);
    }
    if (face < 12) {
      return released(model);
    }
    if (face < 14) {
      return releasedNow(model);
    }
    if (face < 17) {
      return drawn(model);
    }
    if (face < 19) {
      return yearsEnded(model);
    }
    if (face < 22) {
      return new Command.MoveClock(dice.nextInt(YEAR));
    }
    if (face < 24) {
      int person = dice.nextInt(model.people);
      return dice.isOneIn(3) ? new Command.Revoke(person) : granted(person);
    }
    if (face < 31) {
      Command again = past.get(past.size() - 1 - dice.nextInt(Math.min(40, past.size())));
      return isAsked(again) ? again : wishes.next(model);
    }
    return face < 60 || model.orders.isEmpty() ? wishes.next(model) : taken(model);
  }

  /** Whether somebody asks for it with a key, and so may ask again. */
  private static boolean isAsked(Command command) {
    return switch (command) {
      case Command.Order _, Command.Draw _, Command.ReleaseNow _ -> true;
      case Command.Take take -> !take.verb().byJob();
      default -> false;
    };
  }

  /** Two at once that may get in each other's way, or one sent twice. */
  private Command twins(Model model) {
    if (model.pots.size() < 2 * model.people) {
      return opened(model);
    }
    Command one =
        switch (dice.nextInt(8)) {
          case 0 -> drawn(model);
          case 1 -> releasedNow(model);
          case 2 -> released(model);
          case 3 -> yearsEnded(model);
          default ->
              model.orders.isEmpty() || dice.nextBoolean()
                  ? chosen(wishes.next(model))
                  : taken(model);
        };
    return new Command.Twins(one, dice.isOneIn(3) ? one : rival(model, one));
  }

  /** Of two at once both may find the same budget the fullest; that is no fault. */
  private static Command.Order chosen(Command.Order order) {
    return order.budget() >= 0
        ? order
        : new Command.Order(
            order.person(), order.supported(), order.person(), order.lines(), order.key());
  }

  private Command rival(Model model, Command one) {
    return switch (one) {
      case Command.Order order when order.supported() && dice.isOneIn(3) ->
          new Command.Revoke(order.person());
      case Command.Order order when dice.isOneIn(4) -> yearEndOf(model, order.budget());
      case Command.Order order ->
          new Command.Order(
              order.person(), order.supported(), order.budget(), order.lines(), dice.newKey());
      case Command.Take take -> taken(model, verb(), take.order(), false);
      case Command.Draw draw ->
          dice.isOneIn(2)
              ? yearEndOf(model, draw.budget())
              : new Command.Draw(draw.budget(), false, draw.pence(), dice.newKey());
      case Command.ReleaseNow release ->
          new Command.ReleaseNow(release.budget(), release.number(), dice.newKey());
      case Command.Release release -> yearEndOf(model, release.budget());
      default -> one;
    };
  }

  private Command opened(Model model) {
    Pot before = model.pots.isEmpty() ? null : model.pots.get(dice.nextInt(model.pots.size()));
    boolean next = model.pots.size() >= 2 * model.people && before.opened.to() < YEAR;
    Money money = next ? before.opened.money() : Money.values()[dice.nextInt(3)];
    int from = next ? before.opened.to() + 1 + dice.nextInt(40) : dice.nextInt(YEAR) - 60;
    boolean anyTime = !next && money != Money.PLANNED && dice.isOneIn(2);
    if (anyTime) {
      from = -YEAR;
    }
    int first = from;
    while (isBegun(model, first)) {
      first++;
    }
    int pence = 1_000 + dice.nextInt(60_000);
    return new Command.Open(
        next ? before.person : model.pots.size() % model.people,
        money,
        next ? before.opened.route() : dice.nextInt(ROUTES),
        pence,
        dice.nextInt(pence / 4),
        first,
        anyTime ? LAST_DAY : Math.min(LAST_DAY, first + 20 + dice.nextInt(YEAR - 30)),
        dice.isOneIn(2),
        dice.nextInt(pence / 3));
  }

  /** No two begin on one day, so that it is clear which comes next. */
  private static boolean isBegun(Model model, int day) {
    return model.pots.stream().anyMatch(pot -> pot.opened.from() == day);
  }

  private Command released(Model model) {
    return new Command.Release(dice.anyPot(model), dice.nextInt(12), 1 + dice.nextInt(9_000));
  }

  private Command releasedNow(Model model) {
    return new Command.ReleaseNow(dice.anyPot(model), dice.isOneIn(8) ? 2 : 1, dice.newKey());
  }

  private Command drawn(Model model) {
    int pot = dice.anyPot(model);
    int most = Math.max(1, model.pots.get(pot).opened.mostAtOnce());
    return new Command.Draw(
        pot, dice.isOneIn(2), 1 + dice.nextInt(dice.isOneIn(6) ? 2 * most : most), dice.newKey());
  }

  private Command yearsEnded(Model model) {
    return yearEndOf(model, dice.anyPot(model));
  }

  private Command yearEndOf(Model model, int pot) {
    return new Command.EndYears(
        model.pots.get(Math.max(pot, 0)).opened.to() + 1 + dice.nextInt(dice.isOneIn(3) ? 60 : 5));
  }

  /** Often two orders are too much for a month. */
  private Command granted(int person) {
    int orderLimit = 500 + dice.nextInt(8_000);
    return new Command.Grant(
        person,
        orderLimit,
        orderLimit / 2 + dice.nextInt(2 * orderLimit),
        dice.isOneIn(3) ? dice.nextInt(YEAR) : YEAR);
  }

  private Command taken(Model model) {
    int newest = Math.min(model.orders.size(), 12);
    int order =
        dice.isOneIn(8)
            ? dice.nextInt(model.orders.size())
            : model.orders.size() - 1 - dice.nextInt(newest);
    return taken(model, verb(model.orders.get(order)), order, dice.isOneIn(25));
  }

  private Command taken(Model model, Verb verb, int number, boolean stranger) {
    Bought order = model.orders.get(number);
    int pence = (int) order.times().getFirst().pence();
    int said =
        switch (verb) {
          case DELIVER_PART, REFUND ->
              dice.isOneIn(3)
                  ? pence
                  : dice.isOneIn(9) ? pence + 1 - dice.nextInt(3) : dice.nextInt(pence);
          case SKIP -> dice.nextInt(order.times().size());
          case END -> model.today + dice.nextInt(60) - 10;
          default -> 0;
        };
    int key = verb.byJob() ? 0 : dice.isOneIn(40) ? dice.anyKey() : dice.newKey();
    return new Command.Take(verb, number, stranger && !verb.byJob(), said, key);
  }

  /** Mostly one that leads somewhere. */
  private Verb verb(Bought order) {
    if (dice.isOneIn(3)) {
      return order.isRunning() && dice.isOneIn(3) ? Verb.DELIVER : verb();
    }
    List<Verb> verbs = new ArrayList<>(List.of(Verb.values()));
    Collections.shuffle(verbs, dice);
    return verbs.stream()
        .filter(verb -> order.refusals(verb, verb == Verb.SKIP ? 0 : 1).isEmpty())
        .findFirst()
        .orElse(Verb.ACCEPT);
  }

  private Verb verb() {
    Verb[] verbs = Verb.values();
    return dice.isOneIn(3) ? Verb.ACCEPT : verbs[dice.nextInt(verbs.length)];
  }
}
