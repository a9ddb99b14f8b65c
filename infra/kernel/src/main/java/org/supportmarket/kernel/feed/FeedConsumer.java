package org.supportmarket.kernel.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.supportmarket.kernel.feed.FeedPositions.Position;

/**
 * Reads a feed to its end and applies it. The cursor is saved in the transaction of the effect, so
 * that an event is neither lost nor, in our database, applied twice; of several copies of a service
 * one is at it at a time.
 */
@ApplicationScoped
public class FeedConsumer {
  /**
   * How stale the saved moment of being caught up may get; saving it at every poll would only wear
   * the table.
   */
  private static final Duration CAUGHT_UP_EVERY = Duration.ofSeconds(5);

  private final FeedPositions positions;
  private final Clock clock;

  FeedConsumer(FeedPositions positions, Clock clock) {
    this.positions = positions;
    this.clock = clock;
  }

  /**
   * Applies what is new and returns how many events that were. A source that fails throws; nothing
   * is lost.
   */
  public int drain(String consumer, FeedSource source, FeedEffect effect) {
    return drain(consumer, source, effect, Pace.AT_ONCE);
  }

  /** The same at another pace. Whoever interrupts a rest finds the thread interrupted. */
  public int drain(String consumer, FeedSource source, FeedEffect effect, Pace pace) {
    int applied = 0;
    int most = pace.events();
    while (true) {
      long began = System.nanoTime();
      Position before = positions.read(consumer);
      Instant asked = clock.instant();
      FeedPage page = source.after(before.cursor(), most);
      boolean renewed = isRenewed(before, page);
      List<FeedEvent> events = renewed ? List.of() : page.events();
      if (!events.isEmpty()) {
        effect.applyOutside(events);
      }
      boolean last = !renewed && page.events().size() < most;
      if (events.isEmpty() && last && !isStale(before, page, asked)) {
        return applied;
      }
      boolean saved =
          QuarkusTransaction.requiringNew()
              .call(() -> advance(consumer, effect, before, page, renewed, last ? asked : null));
      if (!saved) {
        return applied;
      }
      applied += events.size();
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      Duration rest = pace.restAfter(events, took, clock.instant());
      if (last || !rested(rest)) {
        return applied;
      }
      most = rest.isZero() ? Math.min(2 * most, Pace.AT_ONCE.events()) : pace.events();
    }
  }

  private static boolean rested(Duration rest) {
    try {
      Thread.sleep(rest);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** When the consumer last was known to have everything; empty if never. */
  public Optional<Instant> caughtUpAt(String consumer) {
    return Optional.ofNullable(positions.read(consumer).caughtUpAt());
  }

  /** The place after the last event applied. */
  public Cursor position(String consumer) {
    return positions.read(consumer).cursor();
  }

  /**
   * Goes back to a place, if the consumer is beyond it: what came after is applied once more. A
   * copy of the service that is in the middle of a page will not save it.
   */
  public void rewind(String consumer, Cursor to) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              positions.ensure(consumer);
              Position now = positions.claimWaiting(consumer);
              Cursor cursor = now.cursor().compareTo(to) > 0 ? to : now.cursor();
              positions.save(
                  consumer,
                  new Position(
                      now.sourceGeneration(), cursor, now.caughtUpAt(), now.rewound() + 1));
            });
  }

  private static boolean isRenewed(Position before, FeedPage page) {
    return before.sourceGeneration() != 0 && before.sourceGeneration() != page.generation();
  }

  private static boolean isStale(Position before, FeedPage page, Instant asked) {
    return before.sourceGeneration() != page.generation()
        || before.caughtUpAt() == null
        || before.caughtUpAt().isBefore(asked.minus(CAUGHT_UP_EVERY));
  }

  private boolean advance(
      String consumer,
      FeedEffect effect,
      Position before,
      FeedPage page,
      boolean renewed,
      Instant caughtUpAt) {
    positions.ensure(consumer);
    Optional<Position> claimed = positions.claim(consumer);
    if (claimed.isEmpty() || !claimed.get().isAt(before)) {
      return false;
    }
    if (renewed) {
      effect.rebuild();
      positions.save(
          consumer, new Position(page.generation(), Cursor.START, null, before.rewound()));
      return true;
    }
    Cursor cursor = before.cursor();
    if (!page.events().isEmpty()) {
      effect.apply(page.events());
      cursor = page.events().getLast().cursor();
    }
    positions.save(
        consumer,
        new Position(
            page.generation(),
            cursor,
            caughtUpAt == null ? before.caughtUpAt() : caughtUpAt,
            before.rewound()));
    return true;
  }
}
