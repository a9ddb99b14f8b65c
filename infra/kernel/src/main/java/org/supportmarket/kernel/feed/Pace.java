package org.supportmarket.kernel.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How much of a feed is read at once, and how long the reader rests in between so that people's
 * work goes on beside it: longer than it worked, unless it is late.
 *
 * @param events at most, in one transaction; twice as many each time that it is late
 * @param rest how many times as long as the work took; 0 for none
 * @param late events older than this are read on without a rest
 */
public record Pace(int events, int rest, Duration late) {
  /** All there is, one large page after the other. */
  public static final Pace AT_ONCE = new Pace(500, 0, Duration.ZERO);

  /** For what is wanted within seconds, beside people who want an answer now. */
  public static final Pace BESIDE_PEOPLE = new Pace(40, 2, Duration.ofSeconds(2));

  /** How long to rest after these events, which took so long. */
  Duration restAfter(List<FeedEvent> events, Duration took, Instant now) {
    boolean isLate = events.isEmpty() || events.getLast().time().isBefore(now.minus(late));
    return isLate ? Duration.ZERO : took.multipliedBy(rest);
  }
}
