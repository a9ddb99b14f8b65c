package org.supportmarket.kernel.feed;

import java.util.List;

/** What a consumer does with events. Every part must bear seeing an event twice. */
public interface FeedEffect {
  /**
   * Effects outside our database, such as an index. Runs before the transaction; throwing keeps the
   * cursor.
   */
  default void applyOutside(List<FeedEvent> events) {}

  /** Effects in our database, in one transaction with the cursor. Throwing rolls both back. */
  default void apply(List<FeedEvent> events) {}

  /**
   * The source came up in another cluster and may have lost events: forget what came from it; all
   * is read anew.
   */
  default void rebuild() {}
}
