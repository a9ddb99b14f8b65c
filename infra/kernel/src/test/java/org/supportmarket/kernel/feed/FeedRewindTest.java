package org.supportmarket.kernel.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("kernel")
class FeedRewindTest {
  @Inject FeedConsumer consumer;
  @Inject Outages outages;

  private final String name = "consumer-" + UUID.randomUUID();
  private final List<Long> seen = new CopyOnWriteArrayList<>();
  private final FeedSource threeEvents =
      (after, limit) ->
          new FeedPage(
              1,
              LongStream.rangeClosed(after.id() + 1, 3).mapToObj(FeedRewindTest::event).toList());

  @Test
  void whatCameAfterThePlaceIsSeenOnceMore() {
    consumer.drain(name, threeEvents, noting());
    consumer.rewind(name, new Cursor(1, 1, 2));
    consumer.drain(name, threeEvents, noting());
    assertEquals(List.of(1L, 2L, 3L, 3L), seen);
  }

  @Test
  void aConsumerIsNeverSentForward() {
    consumer.rewind(name, new Cursor(1, 1, 2));
    assertEquals(Cursor.START, consumer.position(name));
  }

  @Test
  void aPageInFlightIsNotSavedEvenIfItBeganAtThatVeryPlace() {
    AtomicBoolean sentBack = new AtomicBoolean();
    FeedEffect interrupted =
        new FeedEffect() {
          @Override
          public void applyOutside(List<FeedEvent> events) {
            if (sentBack.compareAndSet(false, true)) {
              consumer.rewind(name, Cursor.START);
            }
          }
        };
    consumer.drain(name, threeEvents, interrupted);
    assertEquals(Cursor.START, consumer.position(name));
    consumer.drain(name, threeEvents, noting());
    assertEquals(List.of(1L, 2L, 3L), seen);
  }

  @Test
  void aJobThatFailsIsTriedAgainAtItsNextTurn() {
    AtomicBoolean works = new AtomicBoolean();
    Runnable work =
        () -> {
          if (!works.get()) {
            throw new IllegalStateException("not yet");
          }
        };
    assertFalse(outages.watch(name, work));
    works.set(true);
    assertTrue(outages.watch(name, work));
  }

  private FeedEffect noting() {
    return new FeedEffect() {
      @Override
      public void apply(List<FeedEvent> events) {
        events.forEach(event -> seen.add(event.cursor().id()));
      }
    };
  }

  private static FeedEvent event(long id) {
    return new FeedEvent(
        new UUID(1, id),
        "org.example.probed.v1",
        "thing",
        Instant.EPOCH,
        JsonNodeFactory.instance.objectNode(),
        new Cursor(1, 1, id));
  }
}
