package org.supportmarket.ordering.trends;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.supportmarket.kernel.feed.FeedEffect;
import org.supportmarket.kernel.feed.FeedEvent;

/** Puts what orders changed into the index. Nothing of ours is written but the cursor. */
@ApplicationScoped
class IndexPurchases implements FeedEffect {
  private final PurchaseIndex index;
  private final ObjectMapper json;

  IndexPurchases(PurchaseIndex index, ObjectMapper json) {
    this.index = index;
    this.json = json;
  }

  @Override
  public void applyOutside(List<FeedEvent> events) {
    index.add(
        events.stream()
            .filter(event -> event.type().equals(OrderChanged.TYPE))
            .flatMap(event -> Delta.of(read(event)).stream())
            .toList());
  }

  private OrderChange read(FeedEvent event) {
    try {
      return json.treeToValue(event.data(), OrderChanged.class).of(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Our own event " + event.id() + " cannot be read", e);
    }
  }
}
