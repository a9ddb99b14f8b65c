package org.supportmarket.catalogue.rating;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.supportmarket.kernel.feed.FeedEffect;
import org.supportmarket.kernel.feed.FeedEvent;

/** Takes rating summaries from the feed, in the feed consumer's transaction. */
@ApplicationScoped
class TakeSummaries implements FeedEffect {
  private final RatingSummaries summaries;
  private final Event<ListingsRated> rated;
  private final ObjectMapper json;

  TakeSummaries(RatingSummaries summaries, Event<ListingsRated> rated, ObjectMapper json) {
    this.summaries = summaries;
    this.rated = rated;
    this.json = json;
  }

  @Override
  public void apply(List<FeedEvent> events) {
    // Sorted, because rows are locked in this order.
    SortedSet<UUID> listings = new TreeSet<>();
    for (FeedEvent event : events) {
      if (event.type().equals(SummaryChanged.TYPE)) {
        SummaryChanged summary = read(event);
        if (summaries.keep(summary) && summary.kind() == RatingKind.LISTING) {
          listings.add(summary.id());
        }
      }
    }
    if (!listings.isEmpty()) {
      rated.fire(new ListingsRated(listings));
    }
  }

  @Override
  public void rebuild() {
    summaries.expectAllAnew();
  }

  private SummaryChanged read(FeedEvent event) {
    try {
      return json.treeToValue(event.data(), SummaryChanged.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Event " + event.id() + " is no rating summary", e);
    }
  }
}
