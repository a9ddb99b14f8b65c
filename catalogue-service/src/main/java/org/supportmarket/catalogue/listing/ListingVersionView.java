package org.supportmarket.catalogue.listing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was offered once: an order points at it for ever. */
@Schema(name = "ListingVersion")
record ListingVersionView(
    UUID listingId,
    int version,
    Instant publishedAt,
    @Schema(examples = "Alder Lane Homecare") String providerName,
    ListingKind kind,
    String category,
    String name,
    String summary,
    String description,
    PriceView price,
    List<String> included,
    List<String> notIncluded,
    Integer noticeDays,
    Integer minimumQuantity,
    Integer minimumMinutes,
    List<CancellationTier> cancellation,
    PriceMakeUp makeUp,
    List<String> ageGroups,
    List<String> needs,
    List<String> languages,
    List<String> access,
    boolean workerGenderChoice,
    boolean introductionOnly,
    boolean worksDirectlyForPerson) {

  static ListingVersionView of(ListingVersions.Version version) {
    Offer offer = version.offer();
    return new ListingVersionView(
        version.listingId(),
        version.number(),
        version.publishedAt(),
        version.providerName(),
        offer.kind(),
        offer.category(),
        offer.name(),
        offer.summary(),
        offer.description(),
        PriceView.of(offer),
        offer.included(),
        offer.notIncluded(),
        offer.noticeDays(),
        offer.minimumQuantity(),
        offer.minimumMinutes(),
        offer.cancellation(),
        offer.makeUp(),
        offer.ageGroups(),
        offer.needs(),
        offer.languages(),
        offer.access(),
        offer.workerGenderChoice(),
        offer.introductionOnly(),
        offer.worksDirectlyForPerson());
  }
}
