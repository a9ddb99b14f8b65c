package org.supportmarket.ordering.budget;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** How a job goes through what is due, beside any number of copies that do the same. */
final class Batches {
  /** How many of the due are looked up at once. */
  static final int SIZE = 200;

  private Batches() {}

  /**
   * Does all that is due, batch after batch, until there is nothing more that this copy can do.
   *
   * @param due the next of them, without those that are done
   * @param one claims one and does it, in a transaction of its own; false if another copy has it
   * @return how many this copy did
   */
  static <T> int all(Supplier<List<T>> due, Predicate<T> one) {
    int all = 0;
    int done;
    do {
      done = 0;
      for (T next : due.get()) {
        done += one.test(next) ? 1 : 0;
      }
      all += done;
    } while (done > 0);
    return all;
  }
}
