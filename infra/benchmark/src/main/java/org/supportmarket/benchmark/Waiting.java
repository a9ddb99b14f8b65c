package org.supportmarket.benchmark;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.supportmarket.stack.Trouble;

/** For what gives no sign of itself: time that has to pass, and servers that have to be asked. */
final class Waiting {
  private Waiting() {}

  /** Lets this much time pass. */
  static void pass(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Stopped.");
    }
  }

  /** Asks again and again, this often, until it is so; false if it was not in all this time. */
  static boolean until(BooleanSupplier so, Duration every, Duration patience) {
    long begin = System.nanoTime();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() - begin > patience.toNanos()) {
        return false;
      }
      pass(every);
    }
    return true;
  }
}
