package org.supportmarket.ordering.offer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.kernel.feed.FeedEvent;
import org.supportmarket.kernel.feed.FeedPage;
import org.supportmarket.kernel.feed.FeedSource;

/** A catalogue that tells of offers, without there being one. */
@ApplicationScoped
public class CatalogueFixture {
  private final AtomicLong revisions = new AtomicLong(1_000);
  private final AtomicInteger generation = new AtomicInteger(1);
  private final FeedConsumer consumer;
  private final CopyOffers copyOffers;
  private final ObjectMapper json;

  CatalogueFixture(FeedConsumer consumer, CopyOffers copyOffers, ObjectMapper json) {
    this.consumer = consumer;
    this.copyOffers = copyOffers;
    this.json = json;
  }

  /** Publishes something orderable and says which listing it is. */
  public UUID publish(UUID provider, String category, String unit, long pricePence) {
    UUID listing = UUID.randomUUID();
    publish(listing, provider, category, unit, pricePence);
    return listing;
  }

  /** Publishes something orderable as this listing. */
  public void publish(UUID listing, UUID provider, String category, String unit, long pricePence) {
    tell(listing(listing, provider, category, unit, pricePence));
  }

  /** An event's data, to be told with {@link #tell}. */
  ListingChanged listing(
      UUID listing, UUID provider, String category, String unit, long pricePence) {
    return new ListingChanged(
        listing,
        1,
        revisions.incrementAndGet(),
        "published",
        provider,
        "Provider " + provider.toString().substring(0, 4),
        false,
        "Something of " + category,
        category,
        pricePence,
        unit,
        true);
  }

  /** Tells of changes and lets the copy catch up; without any it is only confirmed. */
  void tell(ListingChanged... changes) {
    tell(Stream.of(changes).map(json::<JsonNode>valueToTree).toList());
  }

  /** Tells of something that is no change of a listing. */
  void tellWhatCannotBeRead() {
    tell(List.of(json.createObjectNode().put("listing_id", "none")));
  }

  /** Fails to tell anything. */
  void beAway() {
    FeedSource away =
        (after, limit) -> {
          throw new IllegalStateException("the catalogue is away");
        };
    consumer.drain(OfferFeed.CONSUMER, away, copyOffers);
  }

  /** Comes up from a backup: what it told of before counts no longer. */
  void restore() {
    generation.incrementAndGet();
  }

  private void tell(List<JsonNode> told) {
    Cursor from = consumer.position(OfferFeed.CONSUMER);
    List<FeedEvent> events = new ArrayList<>();
    for (JsonNode data : told) {
      events.add(
          new FeedEvent(
              UUID.randomUUID(),
              ListingChanged.TYPE,
              data.path("listing_id").asText(),
              Instant.now(),
              data,
              new Cursor(1, from.xid() + 1, events.size() + 1)));
    }
    FeedSource source =
        (after, limit) ->
            new FeedPage(
                generation.get(),
                events.stream()
                    .filter(event -> event.cursor().compareTo(after) > 0)
                    .limit(limit)
                    .toList());
    consumer.drain(OfferFeed.CONSUMER, source, copyOffers);
  }
}
