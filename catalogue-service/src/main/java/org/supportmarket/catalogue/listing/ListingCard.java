package org.supportmarket.catalogue.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.catalogue.accreditation.AccreditationView;
import org.supportmarket.catalogue.rating.RatingView;

/** A listing in a list of results: enough to compare. */
@Schema(name = "ListingCard")
public record ListingCard(
    UUID id,
    @Schema(description = "Rises when a buyer would see a difference") int version,
    ListingKind kind,
    ListingStatus status,
    @Schema(examples = "Weekly house cleaning") String name,
    String summary,
    @Schema(examples = "domestic-help") String category,
    ProviderLink provider,
    @Schema(description = "Null if no price is known; then it can't be ordered here")
        PriceView price,
    RatingView rating,
    List<AccreditationView> accreditations,
    String district,
    @Schema(description = "Null until a search says where from") Double distanceKm,
    boolean orderable) {

  /** Of a row, with all accreditations it has ever had. */
  public static ListingCard of(ListingRow row) {
    return new ListingCard(
        row.id(),
        row.version(),
        row.offer().kind(),
        row.status(),
        row.offer().name(),
        row.offer().summary(),
        row.offer().category(),
        new ProviderLink(row.providerId(), row.provider().name(), row.provider().micro()),
        PriceView.of(row.offer()),
        row.rating(),
        row.accreditations(),
        row.availability().district(),
        null,
        row.offer().orderable() && row.status() == ListingStatus.PUBLISHED);
  }

  /** The card as people see it on a day: without accreditations that have run out. */
  public ListingCard on(LocalDate day) {
    return new ListingCard(
        id,
        version,
        kind,
        status,
        name,
        summary,
        category,
        provider,
        price,
        rating,
        accreditations.stream().filter(a -> a.countsOn(day)).toList(),
        district,
        distanceKm,
        orderable);
  }
}
