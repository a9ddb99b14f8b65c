package org.supportmarket.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.kernel.feed.FeedPage;
import org.supportmarket.kernel.feed.LocalFeed;

/** Our own feed, as the index follows it. */
@ApplicationScoped
class ListingFeed {
  private static final String CONSUMER = "listings-index";
  private static final int PAGE = 500;

  private final FeedConsumer consumer;
  private final LocalFeed feed;
  private final IndexListings effect;
  private final ListingIndex index;

  ListingFeed(FeedConsumer consumer, LocalFeed feed, IndexListings effect, ListingIndex index) {
    this.consumer = consumer;
    this.feed = feed;
    this.effect = effect;
    this.index = index;
  }

  /** Brings the index behind the alias up to the last change that is certain. */
  void drain() {
    consumer.drain(CONSUMER, feed, effect);
  }

  /** Where indexing stands: every change before is in the index. */
  Cursor position() {
    return consumer.position(CONSUMER);
  }

  /** Lets what came after this place be indexed once more. */
  void rewind(Cursor to) {
    consumer.rewind(CONSUMER, to);
  }

  /** Brings the changes after a place into another index; returns the place reached. */
  Cursor copyInto(String target, Cursor from) {
    Cursor reached = from;
    FeedPage page;
    do {
      page = feed.after(reached, PAGE);
      if (!page.events().isEmpty()) {
        effect.write(page.events(), rows -> index.writeInto(target, rows));
        reached = page.events().getLast().cursor();
      }
    } while (page.events().size() == PAGE);
    return reached;
  }
}
