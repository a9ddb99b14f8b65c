package org.supportmarket.kernel.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final Duration WORK = Duration.ofMillis(30);

  private final Pace pace = new Pace(10, 2, Duration.ofSeconds(2));

  @Test
  void afterWorkOnWhatJustHappenedItRestsForLonger() {
    assertEquals(Duration.ofMillis(60), pace.restAfter(happenedBefore(1_999), WORK, NOW));
  }

  @Test
  void whoIsLateDoesNotRest() {
    assertEquals(Duration.ZERO, pace.restAfter(happenedBefore(2_001), WORK, NOW));
  }

  @Test
  void theLatestEventSaysWhetherItIsLate() {
    List<FeedEvent> both = List.of(event(60_000), event(10));
    assertEquals(Duration.ofMillis(60), pace.restAfter(both, WORK, NOW));
  }

  @Test
  void aPageWithoutEventsIsNoWork() {
    assertEquals(Duration.ZERO, pace.restAfter(List.of(), WORK, NOW));
  }

  @Test
  void atOnceNeverRests() {
    assertEquals(Duration.ZERO, Pace.AT_ONCE.restAfter(happenedBefore(0), WORK, NOW));
  }

  private static List<FeedEvent> happenedBefore(long millis) {
    return List.of(event(millis));
  }

  private static FeedEvent event(long millisAgo) {
    return new FeedEvent(
        UUID.randomUUID(),
        "happened",
        "it",
        NOW.minusMillis(millisAgo),
        JsonNodeFactory.instance.objectNode(),
        new Cursor(1, 1, 1));
  }
}
