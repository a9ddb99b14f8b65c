package org.supportmarket.ratings.purchase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.feed.FeedEffect;
import org.supportmarket.kernel.feed.FeedEvent;

/**
 * Keeps order lines and logins as ordering tells of them. The consumer's transaction holds its
 * cursor's row, so nobody else writes here meanwhile. An event that cannot be read stops the feed
 * where it is, in sight, and is never skipped.
 */
@ApplicationScoped
class RecordPurchases implements FeedEffect {
  private final PurchaseRepository purchases;
  private final ReviewerRepository reviewers;
  private final InviteReviews inviteReviews;
  private final ObjectMapper json;

  RecordPurchases(
      PurchaseRepository purchases,
      ReviewerRepository reviewers,
      InviteReviews inviteReviews,
      ObjectMapper json) {
    this.purchases = purchases;
    this.reviewers = reviewers;
    this.inviteReviews = inviteReviews;
    this.json = json;
  }

  @Override
  public void apply(List<FeedEvent> events) {
    List<OrderChanged> orders = new ArrayList<>();
    for (FeedEvent event : events) {
      switch (event.type()) {
        case OrderChanged.TYPE -> orders.add(read(event, OrderChanged.class));
        case PersonLinked.TYPE -> link(event);
        default -> {
          // Ordering tells of more than purchases.
        }
      }
    }
    if (!orders.isEmpty()) {
      recordAll(orders);
    }
  }

  /**
   * Until the feed has told of them again, lines cannot be reviewed: the source may have lost their
   * delivery. They are not deleted, because reviews stand on them.
   */
  @Override
  public void rebuild() {
    purchases.unconfirmAll();
    reviewers.deleteAll();
  }

  private void recordAll(List<OrderChanged> orders) {
    Map<UUID, Purchase> known = new HashMap<>();
    List<UUID> lines =
        orders.stream()
            .flatMap(order -> order.lines().stream())
            .map(OrderChanged.Line::orderLineId)
            .distinct()
            .toList();
    purchases.among(lines).forEach(purchase -> known.put(purchase.orderLineId(), purchase));
    for (OrderChanged order : orders) {
      PurchaseStatus.named(order.status()).ifPresent(status -> recordOne(order, status, known));
    }
    purchases.flush();
    inviteReviews.invite(lines);
  }

  private void recordOne(OrderChanged order, PurchaseStatus status, Map<UUID, Purchase> known) {
    for (OrderChanged.Line line : order.lines()) {
      Purchase purchase = known.get(line.orderLineId());
      if (purchase == null) {
        purchase = new Purchase(order, line);
        purchases.persist(purchase);
        known.put(line.orderLineId(), purchase);
      }
      purchase.come(status, order.effectiveDate(), line.deliveredChangePence() > 0);
    }
  }

  private void link(FeedEvent event) {
    PersonLinked link = read(event, PersonLinked.class);
    Reviewer.Login login = new Reviewer.Login(link.issuer(), link.subject());
    Reviewer reviewer = reviewers.findById(login);
    if (reviewer == null) {
      reviewer = new Reviewer(login);
      reviewer.link(link, event.time());
      reviewers.persist(reviewer);
    } else {
      reviewer.link(link, event.time());
    }
  }

  private <T> T read(FeedEvent event, Class<T> type) {
    try {
      return json.treeToValue(event.data(), type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "Event " + event.id() + " of type " + event.type() + " cannot be read", e);
    }
  }
}
