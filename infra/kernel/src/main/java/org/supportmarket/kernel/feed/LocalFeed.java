package org.supportmarket.kernel.feed;

import jakarta.enterprise.context.ApplicationScoped;

/** This service's own events, for its own index. */
@ApplicationScoped
public class LocalFeed implements FeedSource {
  private final OutboxReader outbox;

  LocalFeed(OutboxReader outbox) {
    this.outbox = outbox;
  }

  @Override
  public FeedPage after(Cursor cursor, int limit) {
    return outbox.after(cursor, limit);
  }
}
