package org.supportmarket.catalogue.listing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.catalogue.accreditation.AccreditationView;
import org.supportmarket.catalogue.provider.CqcView;
import org.supportmarket.catalogue.provider.LocationDetails;
import org.supportmarket.catalogue.provider.ProviderDetails;
import org.supportmarket.catalogue.rating.RatingView;

/** A listing's own page: the fields of its card, and all the rest. */
@Schema(name = "Listing")
record ListingView(
    UUID id,
    int version,
    ListingKind kind,
    ListingStatus status,
    @Schema(examples = "Weekly house cleaning") String name,
    String summary,
    String description,
    @Schema(examples = "domestic-help") String category,
    ListingProvider provider,
    @Schema(description = "Null if no price is known; then it can't be ordered here")
        PriceView price,
    RatingView rating,
    List<AccreditationView> accreditations,
    String district,
    Double distanceKm,
    boolean orderable,
    List<String> included,
    List<String> notIncluded,
    Integer noticeDays,
    @Schema(description = "Units at least, or null") Integer minimumQuantity,
    @Schema(description = "Of one visit at least, or null") Integer minimumMinutes,
    @Schema(description = "Falling notice, rising charge") List<CancellationTier> cancellation,
    @Schema(description = "Where the price goes; null if not said") PriceMakeUp makeUp,
    @Schema(description = "Slugs of the vocabulary") List<String> ageGroups,
    List<String> needs,
    List<String> languages,
    List<String> access,
    boolean workerGenderChoice,
    @Schema(description = "Only introduces people; does not manage their work")
        boolean introductionOnly,
    @Schema(description = "Works directly for the person and under their control")
        boolean worksDirectlyForPerson,
    @Schema(description = "Registered with the Care Quality Commission today, for this")
        boolean regulated,
    CoverageView coverage,
    List<OpenTime> times,
    Integer spaces,
    LocalDate spacesConfirmedOn,
    @Schema(description = "Whether that was said more than 30 days ago") boolean spacesStale,
    @Schema(description = "Null unless somebody else's open feed brought it") ListingSource source,
    @Schema(description = "Null unless suspended") String suspendedReason,
    @Schema(description = "Why it can't be ordered though it has a price, in a sentence; or null")
        String notOrderableReason) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** Who offers it, and how to reach them about it. */
  @Schema(name = "ListingProvider")
  record ListingProvider(
      UUID id,
      String name,
      boolean micro,
      String about,
      String phone,
      String email,
      String website,
      @Schema(description = "Null if this is no care that has to be registered") CqcView cqc) {

    static ListingProvider of(ListingRow row) {
      ProviderDetails who = row.provider();
      LocationDetails place = row.place();
      return new ListingProvider(
          row.providerId(),
          who.name(),
          who.micro(),
          who.about(),
          place != null && place.phone() != null ? place.phone() : who.phone(),
          who.email(),
          place != null && place.website() != null ? place.website() : who.website(),
          place == null ? null : CqcView.of(place));
    }
  }

  /** As people see it on a day. */
  static ListingView of(ListingRow row, LocalDate today) {
    return of(row, today, ListingCard.of(row).on(today).accreditations());
  }

  /** With all that is to be said of each accreditation, such as how it was checked. */
  static ListingView of(ListingRow row, LocalDate today, List<AccreditationView> accreditations) {
    ListingCard card = ListingCard.of(row).on(today);
    Offer offer = row.offer();
    return new ListingView(
        card.id(),
        card.version(),
        card.kind(),
        card.status(),
        card.name(),
        card.summary(),
        offer.description(),
        card.category(),
        ListingProvider.of(row),
        card.price(),
        card.rating(),
        accreditations,
        card.district(),
        card.distanceKm(),
        card.orderable(),
        offer.included(),
        offer.notIncluded(),
        offer.noticeDays(),
        offer.minimumQuantity(),
        offer.minimumMinutes(),
        offer.cancellation(),
        offer.makeUp(),
        card.ageGroups(),
        card.needs(),
        card.languages(),
        card.access(),
        offer.workerGenderChoice(),
        card.introductionOnly(),
        offer.worksDirectlyForPerson(),
        card.regulated(),
        CoverageView.of(row.availability()),
        row.availability().times(),
        card.spaces(),
        card.spacesConfirmedOn(),
        card.spacesStale(),
        row.source(),
        row.suspendedReason(),
        notOrderable(row, today));
  }

  private static String notOrderable(ListingRow row, LocalDate today) {
    Offer offer = row.offer();
    if (!offer.orderable() || !row.isPublic()) {
      return null;
    }
    if (row.status() == ListingStatus.SUSPENDED) {
      return "It is suspended: " + row.suspendedReason();
    }
    if (offer.priceHoldsOn(today)) {
      return null;
    }
    return offer.priceFrom() != null && offer.priceFrom().isAfter(today)
        ? "Its price holds from " + DAY.format(offer.priceFrom()) + " on."
        : "Its price held until " + DAY.format(offer.priceUntil()) + "; ask for the new one.";
  }
}
