package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.supportmarket.web.client.Purchase;

/** What a person can still rate, and what they have said. */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MyReviewsPage(List<Item> toRate, List<Item> rated) implements TemplateInstance {
  private static final int MOST = 20;

  /**
   * {@code words} is what they wrote, {@code starsWords} what the stars mean; both for rated ones.
   */
  record Item(
      String name,
      String provider,
      LocalDate deliveredOn,
      String href,
      int stars,
      String starsWords,
      String words) {}

  static MyReviewsPage of(List<Purchase> purchases) {
    Comparator<Purchase> newestFirst =
        Comparator.comparing(Purchase::deliveredOn, Comparator.reverseOrder());
    List<Purchase> delivered =
        purchases.stream().filter(p -> p.deliveredOn() != null).sorted(newestFirst).toList();
    return new MyReviewsPage(
        delivered.stream()
            .filter(p -> p.review() == null)
            .limit(MOST)
            .map(MyReviewsPage::toRate)
            .toList(),
        delivered.stream()
            .filter(p -> p.review() != null)
            .limit(MOST)
            .map(MyReviewsPage::rated)
            .toList());
  }

  private static Item toRate(Purchase p) {
    String href = OrderLine.rateHref(p.orderId(), p.orderLineId());
    return new Item(p.listingName(), p.providerName(), p.deliveredOn(), href, 0, "", "");
  }

  private static Item rated(Purchase p) {
    int stars = p.review().stars();
    return new Item(
        p.listingName(),
        p.providerName(),
        p.deliveredOn(),
        "/my-orders/" + p.orderId(),
        stars,
        StarsChoice.of(stars).words(),
        p.review().words());
  }
}
