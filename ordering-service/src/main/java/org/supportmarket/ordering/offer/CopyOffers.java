package org.supportmarket.ordering.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.feed.FeedEffect;
import org.supportmarket.kernel.feed.FeedEvent;
import org.supportmarket.ordering.demand.SupplyChanged;
import org.supportmarket.ordering.demand.TakeMarket;
import org.supportmarket.ordering.demand.UnmetDemandCounted;
import org.supportmarket.ordering.notice.QuestionAnswered;
import org.supportmarket.ordering.notice.TellAnswer;
import org.supportmarket.ordering.provider.ProviderLinked;
import org.supportmarket.ordering.provider.ProviderLogins;

/**
 * Takes the catalogue's changes into our copy, who acts for whom, who was answered, who offers what
 * where and what was looked for in vain. Seen twice or out of order they change nothing: only a
 * later revision of a listing replaces what we have.
 */
@ApplicationScoped
class CopyOffers implements FeedEffect {
  private final OfferRepository offers;
  private final ProviderLogins logins;
  private final Event<OffersTold> told;
  private final TellAnswer tellAnswer;
  private final TakeMarket takeMarket;
  private final ObjectMapper json;

  CopyOffers(
      OfferRepository offers,
      ProviderLogins logins,
      Event<OffersTold> told,
      TellAnswer tellAnswer,
      TakeMarket takeMarket,
      ObjectMapper json) {
    this.offers = offers;
    this.logins = logins;
    this.tellAnswer = tellAnswer;
    this.takeMarket = takeMarket;
    this.told = told;
    this.json = json;
  }

  @Override
  public void apply(List<FeedEvent> events) {
    Map<UUID, ListingChanged> latest = latestOfEach(events);
    if (!latest.isEmpty()) {
      offers.keepNewer(latest.values());
      told.fire(new OffersTold(latest.keySet()));
    }
    events.forEach(this::take);
  }

  private void take(FeedEvent event) {
    switch (event.type()) {
      case ProviderLinked.TYPE -> logins.keep(read(event, ProviderLinked.class));
      case QuestionAnswered.TYPE ->
          tellAnswer.tell(event.id(), read(event, QuestionAnswered.class), event.time());
      case SupplyChanged.TYPE -> takeMarket.supply(read(event, SupplyChanged.class));
      case UnmetDemandCounted.TYPE -> takeMarket.searches(read(event, UnmetDemandCounted.class));
      default -> {
        // Listings are taken all at once; of the rest we need nothing.
      }
    }
  }

  /** The catalogue was restored and may have forgotten listings: all must be told of once more. */
  @Override
  public void rebuild() {
    offers.markAllStale();
    logins.forgetAll();
  }

  private Map<UUID, ListingChanged> latestOfEach(List<FeedEvent> events) {
    Map<UUID, ListingChanged> latest = new HashMap<>();
    for (FeedEvent event : events) {
      if (event.type().equals(ListingChanged.TYPE)) {
        ListingChanged change = read(event, ListingChanged.class);
        latest.merge(
            change.listingId(),
            change,
            (known, other) -> known.indexRevision() >= other.indexRevision() ? known : other);
      }
    }
    return latest;
  }

  private <T> T read(FeedEvent event, Class<T> type) {
    try {
      return json.treeToValue(event.data(), type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "Event " + event.id() + " of the catalogue cannot be read: stopped before it", e);
    }
  }
}
