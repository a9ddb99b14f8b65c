package org.supportmarket.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MeasuredTest {
  private static final long[] ONE_TO_A_HUNDRED_MILLIS =
      LongStream.rangeClosed(1, 100).map(millis -> millis * 1_000_000).toArray();

  @Test
  void aPercentileIsTheTimeWithinWhichThatShareOfTheAnswersCame() {
    Measured measured = new Measured(ONE_TO_A_HUNDRED_MILLIS, 10, Map.of());

    assertEquals(50, measured.millisFor(0.50));
    assertEquals(95, measured.millisFor(0.95));
    assertEquals(99, measured.millisFor(0.99));
  }

  @Test
  void roundsAddUp() {
    Measured round = new Measured(ONE_TO_A_HUNDRED_MILLIS, 10, Map.of("service", 400L));
    Measured both = round.and(round);

    assertEquals(10, both.perSecond());
    assertEquals(4, both.cpuMillisPerRequest("service"));
    assertEquals(95, both.millisFor(0.95));
  }
}
