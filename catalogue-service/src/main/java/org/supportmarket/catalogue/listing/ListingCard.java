package org.supportmarket.catalogue.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.catalogue.accreditation.AccreditationStatus;
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
    boolean orderable,
    @Schema(description = "Slugs of the vocabulary") List<String> needs,
    List<String> ageGroups,
    List<String> languages,
    List<String> access,
    @Schema(description = "Null if not said") Integer spaces,
    LocalDate spacesConfirmedOn,
    @Schema(description = "Whether that was said more than 30 days ago") boolean spacesStale,
    @Schema(description = "Registered with the Care Quality Commission today, for this")
        boolean regulated,
    @Schema(description = "Only introduces people; does not manage their work")
        boolean introductionOnly,
    List<String> coverageDistricts) {
  private static final String REGISTERED = "cqc-registered";

  /** Of a row, with all accreditations it has ever had. */
  public static ListingCard of(ListingRow row) {
    Offer offer = row.offer();
    Availability availability = row.availability();
    return new ListingCard(
        row.id(),
        row.version(),
        offer.kind(),
        row.status(),
        offer.name(),
        offer.summary(),
        offer.category(),
        new ProviderLink(row.providerId(), row.provider().name(), row.provider().micro()),
        PriceView.of(offer),
        row.rating(),
        row.accreditations(),
        availability.district(),
        null,
        offer.orderable() && row.status() == ListingStatus.PUBLISHED,
        offer.needs(),
        offer.ageGroups(),
        offer.languages(),
        offer.access(),
        availability.spaces(),
        availability.spacesConfirmedOn(),
        false,
        row.fromARegisteredPlace(),
        offer.introductionOnly(),
        availability.coverageDistricts());
  }

  /**
   * The card as people see it on a day: without accreditations that have run out, and orderable
   * only while its price holds.
   */
  public ListingCard on(LocalDate day) {
    return on(day, null);
  }

  /** The same for somebody so many kilometres away; null if they did not say from where. */
  public ListingCard on(LocalDate day, Double kilometresAway) {
    List<AccreditationView> inForce = accreditations.stream().filter(a -> a.countsOn(day)).toList();
    boolean registered =
        inForce.stream()
            .anyMatch(
                a -> a.kind().equals(REGISTERED) && a.status() == AccreditationStatus.VERIFIED);
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
        inForce,
        district,
        kilometresAway,
        orderable && price.holdsOn(day),
        needs,
        ageGroups,
        languages,
        access,
        spaces,
        spacesConfirmedOn,
        Availability.stale(spaces, spacesConfirmedOn, day),
        regulated && registered,
        introductionOnly,
        coverageDistricts);
  }
}
