package org.supportmarket.ordering.offer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.kernel.feed.FeedEvent;
import org.supportmarket.kernel.feed.FeedPage;
import org.supportmarket.kernel.feed.FeedSource;
import org.supportmarket.ordering.notice.QuestionAnswered;
import org.supportmarket.ordering.provider.ProviderLinked;

/** A catalogue that tells of offers, without there being one. */
@ApplicationScoped
public class CatalogueFixture {
  private final Map<UUID, ListingChanged> last = new ConcurrentHashMap<>();
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

  /** Suspends what was published; again with a later revision if it is suspended already. */
  public void suspend(UUID listing, String reason) {
    tell(standing(listing, "suspended", false, reason));
  }

  /** Lifts a suspension. */
  public void reinstate(UUID listing) {
    tell(standing(listing, "published", true, null));
  }

  /** Tells the last change of a listing once more. */
  public void repeat(UUID listing) {
    tell(last.get(listing));
  }

  /** Tells that a login may, or may no longer, act for a provider. */
  public void link(UUID provider, String issuer, UUID subject, boolean active) {
    tell(
        ProviderLinked.TYPE,
        List.of(
            json.valueToTree(new ProviderLinked(provider, issuer, subject.toString(), active))));
  }

  /** Tells that a provider has answered somebody; as often as it is told it is the same event. */
  public void answered(UUID event, QuestionAnswered answered) {
    tell(event, QuestionAnswered.TYPE, json.valueToTree(answered));
  }

  private ListingChanged standing(UUID listing, String status, boolean orderable, String reason) {
    ListingChanged before = last.get(listing);
    return new ListingChanged(
        listing,
        before.version(),
        revisions.incrementAndGet(),
        status,
        before.providerId(),
        before.providerName(),
        before.providerMicro(),
        before.providerVerified(),
        before.name(),
        before.category(),
        before.pricePence(),
        before.unit(),
        orderable,
        null,
        null,
        null,
        null,
        reason,
        List.of(),
        null,
        "service");
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
        true,
        "Something of " + category,
        category,
        pricePence,
        unit,
        true,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        "service");
  }

  /** Tells of changes and lets the copy catch up; without any it is only confirmed. */
  void tell(ListingChanged... changes) {
    Stream.of(changes).forEach(change -> last.put(change.listingId(), change));
    tell(ListingChanged.TYPE, Stream.of(changes).map(json::<JsonNode>valueToTree).toList());
  }

  /** Tells of something that is no change of a listing. */
  void tellWhatCannotBeRead() {
    tell(ListingChanged.TYPE, List.of(json.createObjectNode().put("listing_id", "none")));
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

  private void tell(String type, List<JsonNode> told) {
    Cursor from = consumer.position(OfferFeed.CONSUMER);
    List<FeedEvent> events = new ArrayList<>();
    for (JsonNode data : told) {
      events.add(event(UUID.randomUUID(), type, data, from, events.size() + 1));
    }
    tell(events);
  }

  private void tell(UUID id, String type, JsonNode data) {
    tell(List.of(event(id, type, data, consumer.position(OfferFeed.CONSUMER), 1)));
  }

  private static FeedEvent event(UUID id, String type, JsonNode data, Cursor from, int place) {
    return new FeedEvent(
        id,
        type,
        data.path("listing_id").asText(),
        Instant.now(),
        data,
        new Cursor(1, from.xid() + 1, place));
  }

  private void tell(List<FeedEvent> events) {
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
