package org.supportmarket.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.RatingsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Review;
import org.supportmarket.web.client.Unreachable;

/**
 * What buyers said about a provider; a page without it is still worth reading, so its absence is
 * shown, not thrown.
 */
@ApplicationScoped
public class Reviews {
  private static final Paged<Review> NONE = new Paged<>(0, 1, 0, 0, List.of());

  @Inject @RestClient RatingsApi ratings;

  /** One page of reviews; {@code resting} when they cannot be had now. */
  record Shown(Paged<Review> page, boolean resting) {}

  Shown of(UUID provider, int page, int perPage) {
    try {
      return new Shown(ratings.reviews(provider, page, perPage), false);
    } catch (Refusal e) {
      return new Shown(NONE, e.status() >= 500);
    } catch (Unreachable e) {
      return new Shown(NONE, true);
    }
  }
}
