package org.supportmarket.ordering.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedEffect;
import org.supportmarket.kernel.feed.FeedEvent;

/** Keeps the facts of what our own feed tells of orders, together with how far it was read. */
@ApplicationScoped
class KeepFacts implements FeedEffect {
  private static final String ORDER_CHANGED = "org.supportmarket.ordering.order-changed.v1";

  private final WriteFacts writeFacts;

  KeepFacts(WriteFacts writeFacts) {
    this.writeFacts = writeFacts;
  }

  @Override
  public void apply(List<FeedEvent> events) {
    writeFacts.of(
        events.stream()
            .filter(event -> event.type().equals(ORDER_CHANGED))
            .map(event -> new MakeFacts.Told(event.id(), place(event.cursor())))
            .toList());
  }

  /** A cursor as text of a fixed width, which sorts as the cursors do. */
  static String place(Cursor cursor) {
    return "%010d.%019d.%019d".formatted(cursor.generation(), cursor.xid(), cursor.id());
  }
}
