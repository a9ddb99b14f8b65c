package org.supportmarket.catalogue.search;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.ListingRows;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.index.Rollover;

/**
 * Makes the index anew from the database while searches go on in the old one. What changes
 * meanwhile is brought in from the feed before the alias moves, and whatever was still on its way
 * to the old index is indexed again after.
 */
@ApplicationScoped
class RebuildIndex {
  private static final int PAGE = 500;

  private final IndexClient client;
  private final ListingIndex index;
  private final ListingFeed feed;
  private final ListingRows rows;
  private final IndexWish wish;
  private final ServiceLock lock;
  private final Clock clock;

  RebuildIndex(
      IndexClient client,
      ListingIndex index,
      ListingFeed feed,
      ListingRows rows,
      IndexWish wish,
      ServiceLock lock,
      Clock clock) {
    this.client = client;
    this.index = index;
    this.feed = feed;
    this.rows = rows;
    this.wish = wish;
    this.lock = lock;
    this.clock = clock;
  }

  /** Rebuilds, unless some copy of the service is at it: then empty. */
  Optional<RebuiltIndex> rebuild() throws IOException {
    return lock.tryWith("rebuild-" + index.alias(), this::rebuildAlone);
  }

  private RebuiltIndex rebuildAlone() throws IOException {
    Instant started = clock.instant();
    dropLeftovers();
    Cursor before = feed.position();
    try (Rollover rollover = Rollover.start(client.now(), index.alias(), settings())) {
      long listings = fill(rollover.index());
      Cursor reached = feed.copyInto(rollover.index(), before);
      rollover.commit();
      feed.rewind(reached);
      wish.granted();
      tidy(rollover.index());
      Duration took = Duration.between(started, clock.instant());
      Log.infof("Rebuilt %s: %d listings in %s", rollover.index(), listings, took);
      return new RebuiltIndex(rollover.index(), listings, took.toMillis());
    }
  }

  /** Many small parts are slower to search than one; it goes on in the background. */
  private void tidy(String target) throws IOException {
    client
        .now()
        .indices()
        .forcemerge(merge -> merge.index(target).maxNumSegments(1L).waitForCompletion(false));
  }

  /** A rebuild that died left its index behind; nobody else is at one now. */
  private void dropLeftovers() throws IOException {
    List<String> leftovers =
        client
            .now()
            .indices()
            .getAlias(get -> get.index(index.alias() + "-*"))
            .aliases()
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue().aliases().isEmpty())
            .map(java.util.Map.Entry::getKey)
            .toList();
    if (!leftovers.isEmpty()) {
      client.now().indices().delete(delete -> delete.index(leftovers).ignoreUnavailable(true));
    }
  }

  private long fill(String target) {
    long written = 0;
    UUID last = null;
    List<ListingRow> page;
    do {
      page = rows.page(last, PAGE);
      index.writeInto(target, page);
      written += page.size();
      last = page.isEmpty() ? last : page.getLast().id();
    } while (page.size() == PAGE);
    return written;
  }

  private static String settings() throws IOException {
    try (InputStream json = RebuildIndex.class.getResourceAsStream("/listings-index.json")) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
