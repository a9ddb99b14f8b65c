package org.supportmarket.ordering.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves of a count, and what is worked out from it. */
class CountTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7})
  void fewerThanEightAreNotTold(long counted) {
    assertEquals(new Count(null, true), Count.of(counted));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "8,10", "12,10", "13,15", "100,100", "102,100", "103,105"})
  void othersAreRoundedToFive(long counted, long shown) {
    assertEquals(new Count(shown, false), Count.of(counted));
  }

  @Test
  void whatIsTooSmallToShowIsWorthNothingWhateverItWas() {
    for (Sign sign : Sign.values()) {
      assertEquals(
          List.of(0),
          LongStream.rangeClosed(0, 7).mapToObj(n -> sign.worth(Count.of(n))).distinct().toList());
      assertEquals(
          1, LongStream.rangeClosed(1, 7).mapToObj(n -> sign.says(Count.of(n))).distinct().count());
    }
  }

  @Test
  void aSignIsWorthItsShareOfEnoughAndNeverMoreThanItsPoints() {
    assertEquals(5, Sign.TURNED_DOWN.worth(Count.of(10)));
    assertEquals(25, Sign.TURNED_DOWN.worth(Count.of(50)));
    assertEquals(25, Sign.TURNED_DOWN.worth(Count.of(5_000)));
    assertEquals(100 - OnOffer.MOST, List.of(Sign.values()).stream().mapToInt(Sign::most).sum());
  }

  @Test
  void theFewerToChooseFromTheMorePoints() {
    assertEquals(30, OnOffer.NOTHING.worth());
    assertEquals(25, new OnOffer(4, 0L).worth());
    assertEquals(20, new OnOffer(1, null).worth());
    assertEquals(10, new OnOffer(3, 2L).worth());
    assertEquals(0, new OnOffer(4, null).worth());
    assertEquals(
        "One provider offers it there, with 2 free spaces that we know of: 20 of 30 points.",
        new OnOffer(1, 2L).says());
  }
}
