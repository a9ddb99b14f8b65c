package org.supportmarket.kernel.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("kernel")
class FeedConsumerTest {
  @Inject FeedConsumer consumer;

  private final String name = "consumer-" + UUID.randomUUID();
  private final List<Long> seen = new CopyOnWriteArrayList<>();
  private final FeedEffect noting =
      new FeedEffect() {
        @Override
        public void apply(List<FeedEvent> events) {
          events.forEach(event -> seen.add(event.cursor().id()));
        }

        @Override
        public void rebuild() {
          seen.clear();
        }
      };

  @Test
  void everyEventIsAppliedOnceAndInOrderOverSeveralPages() {
    FeedSource source = aSourceOf(1_234, 1);
    assertEquals(1_234, consumer.drain(name, source, noting));
    assertEquals(0, consumer.drain(name, source, noting));
    assertEquals(LongStream.rangeClosed(1, 1_234).boxed().toList(), seen);
    assertEquals(new Cursor(1, 1, 1_234), consumer.position(name));
  }

  @Test
  void everyEventIsAppliedOnceAndInOrderAtAnyPace() {
    Pace fewAtOnce = new Pace(7, 1, Duration.ofMinutes(1));
    assertEquals(50, consumer.drain(name, aSourceOf(50, 1), noting, fewAtOnce));
    assertEquals(LongStream.rangeClosed(1, 50).boxed().toList(), seen);
  }

  @Test
  void whoIsLateReadsMoreAndMoreAtOnce() {
    List<Integer> asked = new ArrayList<>();
    FeedSource source = aSourceOf(60, 1);
    FeedSource watched =
        (cursor, most) -> {
          asked.add(most);
          return source.after(cursor, most);
        };
    consumer.drain(name, watched, noting, new Pace(7, 1, Duration.ofDays(-1)));
    assertEquals(List.of(7, 14, 28, 56), asked);
    asked.clear();
    consumer.drain(name + "-in-time", watched, noting, new Pace(7, 1, Duration.ofDays(3650)));
    assertEquals(Collections.nCopies(9, 7), asked);
  }

  @Test
  void anEffectThatFailsKeepsTheCursorWhereItWas() {
    FeedSource source = aSourceOf(3, 1);
    FeedEffect failing =
        new FeedEffect() {
          @Override
          public void apply(List<FeedEvent> events) {
            throw new IllegalStateException("no room");
          }
        };
    assertThrows(IllegalStateException.class, () -> consumer.drain(name, source, failing));
    assertEquals(Cursor.START, consumer.position(name));
    assertEquals(3, consumer.drain(name, source, noting));
  }

  @Test
  void itIsCaughtUpOnlyWhenTheSourceHasNoMore() {
    assertTrue(consumer.caughtUpAt(name).isEmpty());
    Instant before = Instant.now();
    consumer.drain(name, aSourceOf(501, 1), noting);
    assertTrue(!consumer.caughtUpAt(name).orElseThrow().isBefore(before.minusMillis(1)));
  }

  @Test
  void aSourceInAnotherClusterIsReadAnewFromTheStart() {
    consumer.drain(name, aSourceOf(5, 1), noting);
    consumer.drain(name, aSourceOf(2, 2), noting);
    consumer.drain(name, aSourceOf(2, 2), noting);
    assertEquals(List.of(1L, 2L), seen);
    assertEquals(new Cursor(2, 1, 2), consumer.position(name));
  }

  @Test
  void ofTwoCopiesAtOnceOneAppliesAndTheOtherLeavesIt() throws Exception {
    CountDownLatch applying = new CountDownLatch(1);
    CountDownLatch otherIsDone = new CountDownLatch(1);
    FeedEffect slow =
        new FeedEffect() {
          @Override
          public void apply(List<FeedEvent> events) {
            applying.countDown();
            try {
              otherIsDone.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            noting.apply(events);
          }
        };
    FeedSource source = aSourceOf(4, 1);
    // The row must be there to be locked by one and skipped by the other.
    consumer.drain(name, aSourceOf(0, 1), noting);
    try (ExecutorService copies = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> one = copies.submit(() -> consumer.drain(name, source, slow));
      applying.await();
      assertEquals(0, consumer.drain(name, source, noting));
      otherIsDone.countDown();
      assertEquals(4, one.get());
    }
    assertEquals(List.of(1L, 2L, 3L, 4L), seen);
  }

  private static FeedSource aSourceOf(int events, int generation) {
    return (cursor, limit) -> {
      List<FeedEvent> page = new ArrayList<>();
      for (long id = cursor.id() + 1; id <= events && page.size() < limit; id++) {
        page.add(
            new FeedEvent(
                new UUID(generation, id),
                "org.example.probed.v1",
                "thing",
                Instant.now(),
                JsonNodeFactory.instance.objectNode(),
                new Cursor(generation, 1, id)));
      }
      return new FeedPage(generation, page);
    };
  }
}
