package org.supportmarket.web.council;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SharesTest {
  @Test
  void thirdsSumToAHundred() {
    assertEquals(List.of(34, 33, 33), Shares.percent(List.of(1L, 1L, 1L)));
  }

  @Test
  void theLargestRemainderGetsWhatIsMissing() {
    assertEquals(List.of(48, 40, 12), Shares.percent(List.of(4_750L, 4_040L, 1_210L)));
  }

  @Test
  void nothingIsSharedAsNothing() {
    assertEquals(List.of(0, 0), Shares.percent(List.of(0L, 0L)));
    assertEquals(List.of(), Shares.percent(List.of()));
  }

  @Test
  void whatWasTakenBackCountsAsNothing() {
    assertEquals(List.of(100, 0), Shares.percent(List.of(500L, -20L)));
  }

  @Test
  void anySharesSumToAHundred() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      List<Long> parts =
          LongStream.generate(() -> random.nextLong(10_000_000))
              .limit(1 + random.nextInt(20))
              .boxed()
              .toList();
      int sum = Shares.percent(parts).stream().mapToInt(Integer::intValue).sum();
      assertEquals(100, sum, parts::toString);
    }
  }
}
