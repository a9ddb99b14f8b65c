package org.supportmarket.ordering.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.sample.PlannedOrder.Kind;
import org.supportmarket.ordering.sample.PlannedOrder.Step;

/**
 * What becomes of an order. Most are delivered; what would happen after the history's end is open.
 */
enum Fate {
  DELIVERED,
  DECLINED,
  CANCELLED_SOON,
  CANCELLED_LATER;

  /** Of a hundred orders 4 are declined and 6 cancelled. */
  static Fate of(SplittableRandom chance) {
    int percent = chance.nextInt(100);
    if (percent < 4) {
      return DECLINED;
    }
    if (percent < 7) {
      return CANCELLED_SOON;
    }
    return percent < 10 ? CANCELLED_LATER : DELIVERED;
  }

  /** The steps of an order placed on this day, as far as they lie before the end. */
  List<Step> stepsFrom(LocalDate placed, LocalDate end, SplittableRandom chance) {
    Step place = new Step(Kind.PLACE, atWork(placed, chance));
    LocalDate answered = placed.plusDays(1 + chance.nextInt(3));
    LocalDate after = answered.plusDays(3 + chance.nextInt(24));
    Step accept = new Step(Kind.ACCEPT, atWork(answered, chance));
    Stream<Step> steps =
        switch (this) {
          case DELIVERED -> Stream.of(place, accept, new Step(Kind.DELIVER, atWork(after, chance)));
          case DECLINED -> Stream.of(place, new Step(Kind.DECLINE, atWork(answered, chance)));
          case CANCELLED_SOON -> Stream.of(place, new Step(Kind.CANCEL, accept.at()));
          case CANCELLED_LATER ->
              Stream.of(place, accept, new Step(Kind.CANCEL, atWork(after, chance)));
        };
    Instant last = end.atStartOfDay(Time.PEOPLES_ZONE).toInstant();
    return steps.filter(step -> step.at().isBefore(last)).toList();
  }

  private static Instant atWork(LocalDate day, SplittableRandom chance) {
    return day.atTime(8 + chance.nextInt(11), chance.nextInt(60))
        .atZone(Time.PEOPLES_ZONE)
        .toInstant();
  }
}
