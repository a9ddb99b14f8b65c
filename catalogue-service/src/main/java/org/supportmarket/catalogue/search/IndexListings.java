package org.supportmarket.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.supportmarket.catalogue.listing.ListingChanged;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.ListingRows;
import org.supportmarket.kernel.feed.FeedEffect;
import org.supportmarket.kernel.feed.FeedEvent;

/** Brings changed listings into the index, as they stand now, which may be later than the event. */
@ApplicationScoped
class IndexListings implements FeedEffect {
  private final ListingRows rows;
  private final ListingIndex index;
  private final IndexWish wish;

  IndexListings(ListingRows rows, ListingIndex index, IndexWish wish) {
    this.rows = rows;
    this.index = index;
    this.wish = wish;
  }

  @Override
  public void applyOutside(List<FeedEvent> events) {
    write(events, index::write);
  }

  /** Our own database came up in another cluster: the index may know more than we do. */
  @Override
  public void rebuild() {
    wish.rebuild();
  }

  void write(List<FeedEvent> events, Consumer<List<ListingRow>> target) {
    TreeSet<UUID> changed = new TreeSet<>();
    for (FeedEvent event : events) {
      if (event.type().equals(ListingChanged.TYPE)) {
        changed.add(UUID.fromString(event.subject()));
      }
    }
    if (!changed.isEmpty()) {
      target.accept(rows.byIds(changed));
    }
  }
}
