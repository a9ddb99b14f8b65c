package org.supportmarket.ratings.neighbour;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;

/** Listings that people use and cannot order here: libraries, clubs, advice lines. */
@ApplicationScoped
public class NotOrderedHere {
  private final CatalogueClient catalogue;
  private final Asking asking;

  NotOrderedHere(@RestClient CatalogueClient catalogue, Asking asking) {
    this.catalogue = catalogue;
    this.asking = asking;
  }

  /** One of them, as the catalogue shows it now. */
  public record Listing(UUID id, String name, UUID providerId, String providerName) {}

  /**
   * Never inside a transaction. Refuses with {@code listing_unknown}, {@code ordered_here}, or
   * {@code catalogue_resting} while nobody can say.
   */
  public Listing find(UUID listing) {
    Asking.Answer<CatalogueClient.Found> answer = asking.of(() -> catalogue.listing(listing));
    return switch (answer.status()) {
      case 200 -> notOrdered(answer.body());
      case 400, 404, 410 ->
          throw Refusal.of(RatingsProblem.LISTING_UNKNOWN, "We cannot find this on offer.");
      default ->
          throw Refusal.of(
              RatingsProblem.CATALOGUE_RESTING,
              "We cannot look this up just now. Nothing is lost: try again in a minute.");
    };
  }

  private static Listing notOrdered(CatalogueClient.Found found) {
    if (found.orderable() || found.notOrderableReason() != null) {
      throw Refusal.of(
          RatingsProblem.ORDERED_HERE,
          "This can be ordered here. Order it, and say how it was once it has come.");
    }
    return new Listing(found.id(), found.name(), found.provider().id(), found.provider().name());
  }
}
