package org.supportmarket.ordering.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.feed.FeedEffect;
import org.supportmarket.kernel.feed.FeedEvent;

/**
 * Takes the catalogue's changes into our copy. Seen twice or out of order they change nothing: only
 * a later revision of a listing replaces what we have.
 */
@ApplicationScoped
class CopyOffers implements FeedEffect {
  private final OfferRepository offers;
  private final ObjectMapper json;

  CopyOffers(OfferRepository offers, ObjectMapper json) {
    this.offers = offers;
    this.json = json;
  }

  @Override
  public void apply(List<FeedEvent> events) {
    offers.keepNewer(latestOfEach(events));
  }

  /** The catalogue was restored and may have forgotten listings: all must be told of once more. */
  @Override
  public void rebuild() {
    offers.markAllStale();
  }

  private Collection<ListingChanged> latestOfEach(List<FeedEvent> events) {
    Map<UUID, ListingChanged> latest = new HashMap<>();
    for (FeedEvent event : events) {
      if (event.type().equals(ListingChanged.TYPE)) {
        ListingChanged change = read(event);
        latest.merge(
            change.listingId(),
            change,
            (known, other) -> known.indexRevision() >= other.indexRevision() ? known : other);
      }
    }
    return latest.values();
  }

  private ListingChanged read(FeedEvent event) {
    try {
      return json.treeToValue(event.data(), ListingChanged.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "Event " + event.id() + " of the catalogue cannot be read: stopped before it", e);
    }
  }
}
