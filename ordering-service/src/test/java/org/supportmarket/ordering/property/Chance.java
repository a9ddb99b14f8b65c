package org.supportmarket.ordering.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.supportmarket.ordering.property.Command.Money;
import org.supportmarket.ordering.property.Command.Verb;

/** Thinks of commands: mostly sensible ones, and a good part of what ought to be refused. */
final class Chance {
  private static final int YEAR = 365;

  /** Of two worlds one after the other no budget of one ends while the jobs look at the other. */
  private static final int LAST_DAY = 500;

  private static final int ROUTES = 3;

  private final Random random;
  private final List<Command> past = new ArrayList<>();
  private int keys;

  Chance(long seed) {
    random = new Random(seed);
  }

  Command next(Model model) {
    Command command = isOneIn(14) ? twins(model) : single(model);
    past.add(command);
    return command;
  }

  private Command single(Model model) {
    int dice = random.nextInt(100);
    if (model.pots.size() < 2 * model.people || dice < 2) {
      return opened(model);
    }
    if (dice < 12) {
      return released(model);
    }
    if (dice < 14) {
      return releasedNow(model);
    }
    if (dice < 17) {
      return drawn(model);
    }
    if (dice < 19) {
      return yearsEnded(model);
    }
    if (dice < 22) {
      return new Command.MoveClock(random.nextInt(YEAR));
    }
    if (dice < 24) {
      int person = random.nextInt(model.people);
      return isOneIn(3) ? new Command.Revoke(person) : granted(person);
    }
    if (dice < 31) {
      Command again = past.get(past.size() - 1 - random.nextInt(Math.min(40, past.size())));
      return isAsked(again) ? again : ordered(model);
    }
    return dice < 60 || model.orders.isEmpty() ? ordered(model) : taken(model);
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
        switch (random.nextInt(8)) {
          case 0 -> drawn(model);
          case 1 -> releasedNow(model);
          case 2 -> released(model);
          case 3 -> yearsEnded(model);
          default ->
              model.orders.isEmpty() || random.nextBoolean()
                  ? chosen(ordered(model))
                  : taken(model);
        };
    return new Command.Twins(one, isOneIn(3) ? one : rival(model, one));
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
      case Command.Order order when order.supported() && isOneIn(3) ->
          new Command.Revoke(order.person());
      case Command.Order order when isOneIn(4) -> yearEndOf(model, order.budget());
      case Command.Order order ->
          new Command.Order(
              order.person(), order.supported(), order.budget(), order.lines(), newKey());
      case Command.Take take -> taken(model, verb(), take.order(), false);
      case Command.Draw draw ->
          isOneIn(2)
              ? yearEndOf(model, draw.budget())
              : new Command.Draw(draw.budget(), false, draw.pence(), newKey());
      case Command.ReleaseNow release ->
          new Command.ReleaseNow(release.budget(), release.number(), newKey());
      case Command.Release release -> yearEndOf(model, release.budget());
      default -> one;
    };
  }

  private Command opened(Model model) {
    Pot before = model.pots.isEmpty() ? null : model.pots.get(random.nextInt(model.pots.size()));
    boolean next = model.pots.size() >= 2 * model.people && before.opened.to() < YEAR;
    Money money = next ? before.opened.money() : Money.values()[random.nextInt(3)];
    int from = next ? before.opened.to() + 1 + random.nextInt(40) : random.nextInt(YEAR) - 60;
    boolean anyTime = !next && money != Money.PLANNED && isOneIn(2);
    if (anyTime) {
      from = -YEAR;
    }
    int first = from;
    while (isBegun(model, first)) {
      first++;
    }
    int pence = 1_000 + random.nextInt(60_000);
    return new Command.Open(
        next ? before.person : model.pots.size() % model.people,
        money,
        next ? before.opened.route() : random.nextInt(ROUTES),
        pence,
        random.nextInt(pence / 4),
        first,
        anyTime ? LAST_DAY : Math.min(LAST_DAY, first + 20 + random.nextInt(YEAR - 30)),
        isOneIn(2),
        random.nextInt(pence / 3));
  }

  /** No two begin on one day, so that it is clear which comes next. */
  private static boolean isBegun(Model model, int day) {
    return model.pots.stream().anyMatch(pot -> pot.opened.from() == day);
  }

  private Command released(Model model) {
    return new Command.Release(anyPot(model), random.nextInt(12), 1 + random.nextInt(9_000));
  }

  private Command releasedNow(Model model) {
    return new Command.ReleaseNow(anyPot(model), isOneIn(8) ? 2 : 1, newKey());
  }

  private Command drawn(Model model) {
    int pot = anyPot(model);
    int most = Math.max(1, model.pots.get(pot).opened.mostAtOnce());
    return new Command.Draw(
        pot, isOneIn(2), 1 + random.nextInt(isOneIn(6) ? 2 * most : most), newKey());
  }

  private Command yearsEnded(Model model) {
    return yearEndOf(model, anyPot(model));
  }

  private Command yearEndOf(Model model, int pot) {
    return new Command.EndYears(
        model.pots.get(Math.max(pot, 0)).opened.to() + 1 + random.nextInt(isOneIn(3) ? 60 : 5));
  }

  /** Often two orders are too much for a month. */
  private Command granted(int person) {
    int orderLimit = 500 + random.nextInt(8_000);
    return new Command.Grant(
        person,
        orderLimit,
        orderLimit / 2 + random.nextInt(2 * orderLimit),
        isOneIn(3) ? random.nextInt(YEAR) : YEAR);
  }

  private int anyPot(Model model) {
    return random.nextInt(model.pots.size());
  }

  private Command.Order ordered(Model model) {
    int person = random.nextInt(model.people);
    int[] own =
        IntStream.range(0, model.pots.size())
            .filter(pot -> model.pots.get(pot).person == person)
            .toArray();
    int pot =
        switch (random.nextInt(20)) {
          case 0 -> anyPot(model);
          case 1, 2, 3, 4 -> -1;
          default -> usable(model, own);
        };
    boolean supported = model.delegates.lastGrantOf(person) >= 0 && isOneIn(3);
    int key = isOneIn(40) ? random.nextInt(keys + 1) : newKey();
    return new Command.Order(person, supported, pot, lines(model), key);
  }

  /** One of them, rather one that can be used today. */
  private int usable(Model model, int[] own) {
    int pot = own[random.nextInt(own.length)];
    for (int tries = 0; tries < 3 && !model.pots.get(pot).isOpenOn(model.today); tries++) {
      pot = own[random.nextInt(own.length)];
    }
    return pot;
  }

  private List<Command.Line> lines(Model model) {
    int first = random.nextInt(Shelf.LISTINGS - (isOneIn(20) ? 0 : 1));
    boolean repeats = isOneIn(4);
    int day =
        repeats || isOneIn(4)
            ? model.today + (isOneIn(30) ? -1 : random.nextInt(30))
            : Command.NO_DAY;
    if (repeats) {
      return List.of(line(first, day, 2 + random.nextInt(11)));
    }
    List<Command.Line> lines = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      lines.add(line(isOneIn(25) ? random.nextInt(Shelf.LISTINGS) : first, day, 1));
    }
    return lines;
  }

  private Command.Line line(int listing, int day, int times) {
    int quantity = isOneIn(60) ? -1 + 10_002 * random.nextInt(2) : 1 + random.nextInt(4);
    int minutes =
        listing == Shelf.BY_THE_HOUR && random.nextBoolean() ? 15 * (1 + random.nextInt(12)) : 0;
    return new Command.Line(listing, quantity, isOneIn(60) ? 20 : minutes, day, times);
  }

  private Command taken(Model model) {
    int newest = Math.min(model.orders.size(), 12);
    int order =
        isOneIn(8)
            ? random.nextInt(model.orders.size())
            : model.orders.size() - 1 - random.nextInt(newest);
    return taken(model, verb(model.orders.get(order)), order, isOneIn(25));
  }

  private Command taken(Model model, Verb verb, int number, boolean stranger) {
    Bought order = model.orders.get(number);
    int pence = (int) order.times().getFirst().pence();
    int said =
        switch (verb) {
          case DELIVER_PART, REFUND ->
              isOneIn(3)
                  ? pence
                  : isOneIn(9) ? pence + 1 - random.nextInt(3) : random.nextInt(pence);
          case SKIP -> random.nextInt(order.times().size());
          case END -> model.today + random.nextInt(60) - 10;
          default -> 0;
        };
    int key = verb.byJob() ? 0 : isOneIn(40) ? random.nextInt(keys + 1) : newKey();
    return new Command.Take(verb, number, stranger && !verb.byJob(), said, key);
  }

  /** Mostly one that leads somewhere. */
  private Verb verb(Bought order) {
    if (isOneIn(3)) {
      return order.isRunning() && isOneIn(3) ? Verb.DELIVER : verb();
    }
    List<Verb> verbs = new ArrayList<>(List.of(Verb.values()));
    Collections.shuffle(verbs, random);
    return verbs.stream()
        .filter(verb -> order.refusals(verb, verb == Verb.SKIP ? 0 : 1).isEmpty())
        .findFirst()
        .orElse(Verb.ACCEPT);
  }

  private Verb verb() {
    Verb[] verbs = Verb.values();
    return isOneIn(3) ? Verb.ACCEPT : verbs[random.nextInt(verbs.length)];
  }

  private int newKey() {
    return ++keys;
  }

  private boolean isOneIn(int many) {
    return random.nextInt(many) == 0;
  }
}
