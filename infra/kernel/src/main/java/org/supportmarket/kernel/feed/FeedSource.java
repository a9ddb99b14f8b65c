package org.supportmarket.kernel.feed;

/** Where events come from: this service's outbox or another service. */
public interface FeedSource {
  /** At most {@code limit} events after the cursor, in order; fewer means there are no more now. */
  FeedPage after(Cursor cursor, int limit);
}
