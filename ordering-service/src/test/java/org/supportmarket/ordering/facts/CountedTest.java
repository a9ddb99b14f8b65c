package org.supportmarket.ordering.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.ordering.order.OrderStatus;

class CountedTest {

  @ParameterizedTest
  @CsvSource({
    // before, after, orders
    ",          placed,     1",
    "placed,    accepted,   0",
    "accepted,  delivered,  0",
    "placed,    declined,  -1",
    "placed,    expired,   -1",
    "accepted,  cancelled, -1",
    "cancelled, cancelled,  0"
  })
  void aChangeIsWorthWhatItAddsOrTakesAway(String before, String after, int orders) {
    assertEquals(orders, Counted.orderedBy(before, after));
  }

  @ParameterizedTest
  @EnumSource(OrderStatus.class)
  void whatEveryStatusCountsForIsDecided(OrderStatus status) {
    Counted.orderedBy(null, status.code());
  }

  @Test
  void anUndecidedStatusStopsTheFacts() {
    assertThrows(IllegalStateException.class, () -> Counted.orderedBy("placed", "paused"));
  }

  @Test
  void placesSortAsTextTheWayTheyFollowEachOther() {
    String early = KeepFacts.place(new Cursor(1, 999, 12));
    String later = KeepFacts.place(new Cursor(1, 1_000, 2));
    String restored = KeepFacts.place(new Cursor(10, 5, 1));
    assertEquals(
        List.of("", early, later, restored),
        Stream.of(restored, later, "", early).sorted().toList());
  }
}
