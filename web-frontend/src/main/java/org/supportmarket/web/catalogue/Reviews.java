package org.supportmarket.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.RatingDetails;
import org.supportmarket.web.client.RatingsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Review;
import org.supportmarket.web.client.ReviewsFound;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.layout.Words;
import org.supportmarket.web.review.AspectWords;
import org.supportmarket.web.review.OutcomeWords;

/**
 * What buyers said about a provider; a page without it is still worth reading, so its absence is
 * shown, not thrown.
 */
@ApplicationScoped
public class Reviews {
  @Inject @RestClient RatingsApi ratings;

  /**
   * What somebody wants to read of; each may be null.
   *
   * @param aspect an aspect's code
   * @param outcome a part of life's code
   */
  record Only(String aspect, String outcome) {
    static final Only ALL = new Only(null, null);

    /** What is unknown is as if it were not asked. */
    static Only of(String aspect, String outcome) {
      return new Only(
          AspectWords.named(aspect).map(AspectWords::code).orElse(null),
          OutcomeWords.named(outcome).map(OutcomeWords::code).orElse(null));
    }

    boolean any() {
      return aspect != null || outcome != null;
    }
  }

  /** One page of reviews; {@code resting} when they cannot be had now. */
  record Shown(ReviewsFound page, boolean resting) {
    static final Shown NOTHING = new Shown(ReviewsFound.NONE, false);

    /** What stands below the words of a review. */
    public List<String> lines(Review review) {
      List<String> lines = new ArrayList<>();
      List<Integer> aspects = review.aspects().inOrder();
      List<String> said = new ArrayList<>();
      for (AspectWords aspect : AspectWords.values()) {
        Integer stars = aspects.get(aspect.ordinal());
        if (stars != null) {
          said.add(aspect.title() + ": " + stars + " out of 5");
        }
      }
      if (!said.isEmpty()) {
        lines.add(String.join(" · ", said));
      }
      OutcomeWords.named(review.outcome())
          .ifPresent(one -> lines.add("It helped with: " + one.words()));
      lines.add(from(review));
      return lines;
    }

    private static String from(Review review) {
      String who =
          review.unverified()
              ? "Says they used it. Not bought here, and not in the score."
              : "Bought it.";
      String hand =
          "supporter".equals(review.writtenBy())
              ? " Written by a supporter, with the person’s words."
              : "";
      String again = review.renewed() ? " Said anew after three months or more." : "";
      return who + " Written in " + Words.quarter(review.quarter()) + "." + hand + again;
    }
  }

  Shown of(UUID provider, Only only, int page, int perPage) {
    return shown(
        () -> ratings.reviews(provider, only.aspect(), only.outcome(), false, page, perPage));
  }

  /** What people wrote who say that they used something; nobody checked that. */
  Shown used(UUID provider, int some) {
    return shown(() -> ratings.reviews(provider, null, null, true, 1, some));
  }

  private static Shown shown(Supplier<ReviewsFound> asked) {
    try {
      return new Shown(asked.get(), false);
    } catch (Refusal e) {
      return new Shown(ReviewsFound.NONE, e.status() >= 500);
    } catch (Unreachable e) {
      return new Shown(ReviewsFound.NONE, true);
    }
  }

  /** What they come to; null while it cannot be had. */
  RatingDetails figures(UUID provider) {
    try {
      return ratings.providerRating(provider);
    } catch (Refusal | Unreachable e) {
      return null;
    }
  }
}
