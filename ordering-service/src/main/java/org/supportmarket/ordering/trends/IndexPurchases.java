package org.supportmarket.ordering.trends;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.supportmarket.kernel.feed.FeedEffect;
import org.supportmarket.kernel.feed.FeedEvent;

/** Puts the facts of purchases into the index. Nothing of ours is written but the cursor. */
@ApplicationScoped
class IndexPurchases implements FeedEffect {
  private final PurchaseIndex index;

  IndexPurchases(PurchaseIndex index) {
    this.index = index;
  }

  @Override
  public void applyOutside(List<FeedEvent> facts) {
    index.add(facts);
  }
}
