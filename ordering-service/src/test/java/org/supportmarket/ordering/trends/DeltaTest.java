package org.supportmarket.ordering.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.ordering.order.OrderStatus;

class DeltaTest {

  @ParameterizedTest
  @CsvSource({
    // before, after, ordered, delivered
    ",          placed,     5000,     0",
    "accepted,  delivered,     0,  5000",
    "placed,    declined,  -5000,     0",
    "placed,    cancelled, -5000,     0",
    "accepted,  cancelled, -5000,     0",
    "delivered, cancelled, -5000, -5000"
  })
  void aChangeIsWorthWhatItAddsOrTakesAway(
      String before, String after, long ordered, long delivered) {
    Delta delta = Delta.of(aChange(before, after, "leisure")).getFirst();
    assertEquals(ordered, delta.orderedPence());
    assertEquals(delivered, delta.deliveredPence());
    assertEquals(Long.signum(ordered), delta.orders());
  }

  @Test
  void whatChangesNeitherIsNotIndexed() {
    assertEquals(List.of(), Delta.of(aChange("placed", "accepted", "leisure")));
  }

  @Test
  void anOrderCountsOnceAndOnceInEachCategory() {
    List<Delta> deltas = Delta.of(aChange(null, "placed", "leisure", "leisure", "meals"));
    assertEquals(List.of(1, 0, 0), deltas.stream().map(Delta::orders).toList());
    assertEquals(List.of(1, 0, 1), deltas.stream().map(Delta::categoryOrders).toList());
    assertEquals(3, deltas.stream().map(Delta::id).distinct().count());
  }

  @ParameterizedTest
  @EnumSource(OrderStatus.class)
  void whatEveryStatusCountsForIsDecided(OrderStatus status) {
    Counted.orderedBy(null, status.code());
    Counted.deliveredBy(status.code(), status.code());
  }

  @Test
  void anUndecidedStatusStopsTheIndex() {
    assertThrows(IllegalStateException.class, () -> Counted.orderedBy("placed", "paused"));
  }

  @Test
  void placesSortAsTextTheWayTheyFollowEachOther() {
    String early = OrderChanged.place(new Cursor(1, 999, 12));
    String later = OrderChanged.place(new Cursor(1, 1_000, 2));
    String restored = OrderChanged.place(new Cursor(10, 5, 1));
    assertEquals(List.of("", early, later, restored), sorted(restored, later, "", early));
  }

  private static List<String> sorted(String... places) {
    return Stream.of(places).sorted().toList();
  }

  private static OrderChange aChange(String before, String after, String... categories) {
    return new OrderChange(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "E10900001",
        UUID.randomUUID(),
        after,
        before,
        LocalDate.of(2026, 4, 1),
        "",
        Stream.of(categories)
            .map(
                c ->
                    new OrderChange.Line(
                        UUID.randomUUID(), UUID.randomUUID(), c, 5_000, null, null))
            .toList());
  }
}
