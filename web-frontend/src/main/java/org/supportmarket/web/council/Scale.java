package org.supportmarket.web.council;

import java.util.List;
import java.util.stream.LongStream;

/**
 * A zero-based scale whose top is a round number of pounds and which has few, evenly spaced marks.
 *
 * @param topPence the value at the upper end, more than 0
 * @param stepPence from one mark to the next
 */
record Scale(long topPence, long stepPence) {
  private static final int MOST_MARKS = 4;

  /** Large enough for the largest of these values. */
  static Scale of(List<Long> pence) {
    long most = Math.max(100, pence.stream().mapToLong(Long::longValue).max().orElse(0));
    long step = roundUp((most + MOST_MARKS - 1) / MOST_MARKS);
    long marks = (most + step - 1) / step;
    return new Scale(marks * step, step);
  }

  /** The marks above nought. */
  List<Long> marks() {
    return LongStream.rangeClosed(1, topPence / stepPence).mapToObj(n -> n * stepPence).toList();
  }

  /** How much of {@code length} a value takes; below nought it takes nothing. */
  long of(long pence, long length) {
    return Math.max(0, pence) * length / topPence;
  }

  /** The next of 1, 2, 5, 10, 20, 50 … pounds. */
  private static long roundUp(long pence) {
    long unit = 100;
    while (true) {
      for (long factor : new long[] {1, 2, 5}) {
        if (factor * unit >= pence) {
          return factor * unit;
        }
      }
      unit *= 10;
    }
  }
}
