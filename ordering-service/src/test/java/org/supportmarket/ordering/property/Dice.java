package org.supportmarket.ordering.property;

import java.util.Random;

/** What chance decides for one world, with the keys that were used in it. */
final class Dice extends Random {
  private static final long serialVersionUID = 1;

  private int keys;

  Dice(long seed) {
    super(seed);
  }

  boolean isOneIn(int many) {
    return nextInt(many) == 0;
  }

  int anyPot(Model model) {
    return nextInt(model.pots.size());
  }

  int newKey() {
    return ++keys;
  }

  /** One that somebody used already, or that nobody will. */
  int anyKey() {
    return nextInt(keys + 1);
  }
}
