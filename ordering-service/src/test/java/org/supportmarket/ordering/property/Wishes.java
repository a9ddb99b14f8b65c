package org.supportmarket.ordering.property;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Thinks of orders: some that can be made, and many that one thing or another stands against. */
final class Wishes {
  private static final int THOUGHTS = 12;

  private final Dice dice;
  private final Map<String, Integer> alone = new HashMap<>();

  Wishes(Dice dice) {
    this.dice = dice;
  }

  Command.Order next(Model model) {
    return dice.isOneIn(3) ? telling(model) : anyOrder(model);
  }

  /**
   * Of a few orders one that a single rule refuses, of these the one whose rule stood alone the
   * least: where several refuse it, nobody sees that one of them is gone.
   */
  private Command.Order telling(Model model) {
    Command.Order chosen =
        Stream.generate(() -> anyOrder(model))
            .limit(THOUGHTS)
            .filter(order -> model.refusals(order).size() == 1)
            .min(Comparator.comparingInt(order -> alone.getOrDefault(model.why(order), 0)))
            .orElseGet(() -> anyOrder(model));
    alone.merge(model.why(chosen), 1, Integer::sum);
    return chosen;
  }

  private Command.Order anyOrder(Model model) {
    int person = dice.nextInt(model.people);
    int[] own =
        IntStream.range(0, model.pots.size())
            .filter(pot -> model.pots.get(pot).person == person)
            .toArray();
    int pot =
        switch (dice.nextInt(20)) {
          case 0 -> dice.anyPot(model);
          case 1, 2, 3, 4 -> -1;
          default -> usable(model, own);
        };
    boolean supported = model.delegates.lastGrantOf(person) >= 0 && dice.isOneIn(3);
    int key = dice.isOneIn(40) ? dice.anyKey() : dice.newKey();
    return new Command.Order(person, supported, pot, lines(model), key);
  }

  /** One of them, rather one that can be used today. */
  private int usable(Model model, int[] own) {
    int pot = own[dice.nextInt(own.length)];
    for (int tries = 0; tries < 3 && !model.pots.get(pot).isOpenOn(model.today); tries++) {
      pot = own[dice.nextInt(own.length)];
    }
    return pot;
  }

  private List<Command.Line> lines(Model model) {
    int first = dice.nextInt(Shelf.LISTINGS - (dice.isOneIn(20) ? 0 : 1));
    boolean repeats = dice.isOneIn(4);
    int day =
        repeats || dice.isOneIn(4)
            ? model.today + (dice.isOneIn(30) ? -1 : dice.nextInt(30))
            : Command.NO_DAY;
    if (repeats) {
      return List.of(line(first, day, 2 + dice.nextInt(11)));
    }
    List<Command.Line> lines = new ArrayList<>();
    int count = 1 + dice.nextInt(3);
    for (int i = 0; i < count; i++) {
      lines.add(line(dice.isOneIn(25) ? dice.nextInt(Shelf.LISTINGS) : first, day, 1));
    }
    return lines;
  }

  private Command.Line line(int listing, int day, int times) {
    int quantity = dice.isOneIn(60) ? -1 + 10_002 * dice.nextInt(2) : 1 + dice.nextInt(4);
    int minutes =
        listing == Shelf.BY_THE_HOUR && dice.nextBoolean() ? 15 * (1 + dice.nextInt(12)) : 0;
    return new Command.Line(listing, quantity, dice.isOneIn(60) ? 20 : minutes, day, times);
  }
}
