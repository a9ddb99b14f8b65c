package org.supportmarket.ordering.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Thinks of commands: mostly sensible ones, and a good part of what ought to be refused. */
final class Chance {
  private static final int YEAR = 365;

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
    if (model.pots.size() < 2 * model.people || dice < 1) {
      return opened(model);
    }
    if (dice < 12) {
      return released(model);
    }
    if (dice < 15) {
      return new Command.MoveClock(random.nextInt(YEAR));
    }
    if (dice < 17) {
      int person = random.nextInt(model.people);
      return isOneIn(3)
          ? new Command.Revoke(person)
          : new Command.Grant(person, 500 + random.nextInt(8_000), 2_000 + random.nextInt(20_000));
    }
    if (dice < 26) {
      Command again = past.get(past.size() - 1 - random.nextInt(Math.min(40, past.size())));
      return again instanceof Command.Order || again instanceof Command.Take
          ? again
          : ordered(model);
    }
    return dice < 62 || model.orders.isEmpty() ? ordered(model) : taken(model);
  }

  /** Two at once that may get in each other's way, or one sent twice. */
  private Command twins(Model model) {
    if (model.pots.size() < 2 * model.people) {
      return opened(model);
    }
    Command one =
        model.orders.isEmpty() || random.nextBoolean() ? chosen(ordered(model)) : taken(model);
    return switch (random.nextInt(3)) {
      case 0 -> new Command.Twins(one, one);
      case 1 -> {
        Command.Release release = released(model);
        yield new Command.Twins(release, release);
      }
      default -> new Command.Twins(one, rival(one));
    };
  }

  /** Of two at once both may find the same budget the fullest; that is no fault. */
  private static Command.Order chosen(Command.Order order) {
    return order.budget() >= 0
        ? order
        : new Command.Order(
            order.person(), order.supported(), order.person(), order.lines(), order.key());
  }

  private Command rival(Command one) {
    return switch (one) {
      case Command.Order order ->
          new Command.Order(
              order.person(), order.supported(), order.budget(), order.lines(), newKey());
      case Command.Take take ->
          new Command.Take(verb(), take.order(), false, take.pence(), newKey());
      default -> one;
    };
  }

  private Command opened(Model model) {
    int from = random.nextInt(YEAR) - 60;
    int pence = 1_000 + random.nextInt(60_000);
    return new Command.Open(
        model.pots.size() % model.people,
        pence,
        random.nextInt(pence / 4),
        isOneIn(4) ? from : -YEAR,
        isOneIn(4) ? from + random.nextInt(YEAR) : 2 * YEAR);
  }

  private Command.Release released(Model model) {
    return new Command.Release(
        random.nextInt(model.pots.size()), random.nextInt(12), 1 + random.nextInt(9_000));
  }

  private Command.Order ordered(Model model) {
    int person = random.nextInt(model.people);
    int[] own =
        IntStream.range(0, model.pots.size())
            .filter(pot -> model.pots.get(pot).person == person)
            .toArray();
    int pot =
        switch (random.nextInt(20)) {
          case 0 -> random.nextInt(model.pots.size());
          case 1, 2, 3, 4 -> -1;
          default -> own[random.nextInt(own.length)];
        };
    int first = random.nextInt(Shelf.LISTINGS - (isOneIn(20) ? 0 : 1));
    List<Command.Line> lines = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      lines.add(line(isOneIn(25) ? random.nextInt(Shelf.LISTINGS) : first));
    }
    boolean supported = model.lastGrantOf(person) >= 0 && isOneIn(3);
    int key = isOneIn(40) ? random.nextInt(keys + 1) : newKey();
    return new Command.Order(person, supported, pot, lines, key);
  }

  private Command.Line line(int listing) {
    int quantity = isOneIn(60) ? -1 + 10_002 * random.nextInt(2) : 1 + random.nextInt(4);
    int minutes = listing == 2 && random.nextBoolean() ? 15 * (1 + random.nextInt(12)) : 0;
    return new Command.Line(listing, quantity, isOneIn(60) ? 20 : minutes);
  }

  private Command taken(Model model) {
    int newest = Math.min(model.orders.size(), 12);
    int order =
        isOneIn(8)
            ? random.nextInt(model.orders.size())
            : model.orders.size() - 1 - random.nextInt(newest);
    int pence = (int) model.orders.get(order).pence();
    int part =
        isOneIn(3) ? pence : isOneIn(9) ? pence + 1 - random.nextInt(3) : random.nextInt(pence);
    int key = isOneIn(40) ? random.nextInt(keys + 1) : newKey();
    Command.Verb verb = verb();
    boolean counts = verb == Command.Verb.DELIVER_PART || verb == Command.Verb.REFUND;
    return new Command.Take(verb, order, isOneIn(25), counts ? part : 0, key);
  }

  private Command.Verb verb() {
    Command.Verb[] verbs = Command.Verb.values();
    return isOneIn(3) ? Command.Verb.ACCEPT : verbs[random.nextInt(verbs.length)];
  }

  private int newKey() {
    return ++keys;
  }

  private boolean isOneIn(int many) {
    return random.nextInt(many) == 0;
  }
}
