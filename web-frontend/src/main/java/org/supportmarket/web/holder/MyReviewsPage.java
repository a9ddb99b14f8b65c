package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.web.client.OwnReview;
import org.supportmarket.web.client.Purchase;

/**
 * What a person can still rate, and what they have said and what became of it.
 *
 * @param done the sentence of the notice after something was just done; null otherwise
 */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MyReviewsPage(String done, List<Item> toRate, List<Said> said) implements TemplateInstance {
  private static final int MOST = 20;

  /** Something that can be rated; {@code again} when it was before. */
  record Item(
      String name,
      String provider,
      LocalDate deliveredOn,
      String href,
      String easyHref,
      boolean again) {}

  /**
   * Something said, with what was said before of the same.
   *
   * @param changeHref null when it can no longer be changed
   */
  record Said(
      UUID id,
      String name,
      String provider,
      int stars,
      String starsWords,
      String words,
      String state,
      String sentence,
      List<String> why,
      LocalDate writtenOn,
      String changeHref,
      LocalDate renewableFrom,
      boolean canRenew,
      List<Before> before) {}

  /** What was said before. */
  record Before(String starsWords, String words, LocalDate writtenOn) {}

  static MyReviewsPage of(String done, List<Purchase> purchases, List<OwnReview> reviews) {
    return new MyReviewsPage(
        sentence(done),
        toRate(purchases),
        reviews.stream()
            .filter(OwnReview::standing)
            .limit(MOST)
            .map(one -> said(one, reviews))
            .toList());
  }

  /** One of each listing, the one that came last. */
  private static List<Item> toRate(List<Purchase> purchases) {
    Set<UUID> seen = new HashSet<>();
    return purchases.stream()
        .filter(p -> p.canReview() && p.deliveredOn() != null)
        .sorted(Comparator.comparing(Purchase::deliveredOn, Comparator.reverseOrder()))
        .filter(p -> seen.add(p.listingId()))
        .limit(MOST)
        .map(MyReviewsPage::item)
        .toList();
  }

  private static Item item(Purchase p) {
    String href = OrderLine.rateHref(p.orderId(), p.orderLineId());
    return new Item(
        p.listingName(),
        p.providerName(),
        p.deliveredOn(),
        href,
        href + "/easy",
        p.review() != null);
  }

  private static Said said(OwnReview one, List<OwnReview> all) {
    return new Said(
        one.id(),
        one.listingName(),
        one.providerName(),
        one.stars(),
        StarsChoice.of(one.stars()).words(),
        one.words(),
        one.state(),
        sentence(one),
        one.state().equals("waiting")
            ? one.findings().stream().map(OwnReview.Finding::why).distinct().toList()
            : List.of(),
        one.writtenOn(),
        one.canChange() ? "/my-reviews/" + one.id() + "/change" : null,
        one.renewableFrom(),
        one.canRenew(),
        all.stream()
            .filter(b -> !b.standing() && b.listingId().equals(one.listingId()))
            .map(b -> new Before(StarsChoice.of(b.stars()).words(), b.words(), b.writtenOn()))
            .toList());
  }

  private static String sentence(OwnReview one) {
    String apart = one.unverified() ? " Nobody checks that you used it: it is in no score." : "";
    String hand =
        one.acting()
            ? " Somebody who acts for you wrote it down. You can say it in other words at any time."
            : "";
    return stateSentence(one.state()) + apart + hand;
  }

  private static String stateSentence(String state) {
    return switch (state) {
      case "waiting" -> "Somebody here reads it before everybody else can.";
      case "published" -> "Everybody can see it. Nobody sees that it was you.";
      case "refused" -> "We do not show this as it is. You can say it in other words.";
      case "removed" -> "We took this away after it was shown.";
      default -> "";
    };
  }

  private static String sentence(String done) {
    return switch (done == null ? "" : done) {
      case "saved" -> "We have kept what you said. Nobody else sees it. Go on whenever you like.";
      case "rated" -> "Thank you. Your new words are there instead of the old ones.";
      case "rated-waiting" ->
          "Thank you. Somebody here reads your new words before everybody else can.";
      case "declined" -> "All right. We will not ask you about this again.";
      default -> null;
    };
  }
}
