package org.supportmarket.catalogue.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.supportmarket.catalogue.accreditation.AccreditationView;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.provider.ProviderDetails;
import org.supportmarket.catalogue.rating.RatingView;

/** Tells providers as organisations of Open Referral UK. */
@ApplicationScoped
class Organizations {
  private final FeedTaxonomies taxonomies;
  private final Clock clock;

  Organizations(FeedTaxonomies taxonomies, Clock clock) {
    this.taxonomies = taxonomies;
    this.clock = clock;
  }

  /** What an organisation has once, and nothing nested. */
  static FeedOrganization brief(ListingRow row) {
    return of(row, null, null, null);
  }

  /** With its numbers in registers and what is known of it; the rating may be null. */
  FeedOrganization whole(ListingRow row, RatingView rating) {
    return of(row, identifiers(row), phones(row), attributes(row, rating));
  }

  /** With everything, its services by name. */
  FeedOrganization withServices(OrganizationRow row) {
    return whole(row.anyListing(), row.rating())
        .offering(
            row.services().stream().map(one -> FeedService.named(one.id(), one.name())).toList());
  }

  private static FeedOrganization of(
      ListingRow row,
      List<FeedOrganization.Identifier> identifiers,
      List<FeedService.Phone> phones,
      List<FeedAttribute> attributes) {
    ProviderDetails who = row.provider();
    return new FeedOrganization(
        row.providerId(),
        who.name(),
        Objects.requireNonNullElse(who.about(), ""),
        Addresses.email(who.email()),
        Addresses.website(who.website()),
        identifiers,
        phones,
        attributes,
        null);
  }

  private static List<FeedOrganization.Identifier> identifiers(ListingRow row) {
    String cqc = row.provider().cqcProviderId();
    return cqc == null
        ? List.of()
        : List.of(
            new FeedOrganization.Identifier(
                Ids.named("identifier", row.providerId(), "cqc"),
                row.providerId(),
                FeedOrganization.CQC_PROVIDER,
                cqc));
  }

  private static List<FeedService.Phone> phones(ListingRow row) {
    String number = row.provider().phone();
    return number == null
        ? List.of()
        : List.of(new FeedService.Phone(Ids.named("phone", row.providerId()), number));
  }

  private List<FeedAttribute> attributes(ListingRow row, RatingView rating) {
    UUID id = row.providerId();
    List<FeedAttribute> attributes = new ArrayList<>();
    if (row.provider().micro()) {
      attributes.add(fact(id, Fact.MICRO_PROVIDER, null));
    }
    if (rating != null && rating.count() > 0) {
      if (rating.average() != null) {
        attributes.add(fact(id, Fact.AVERAGE_RATING, rating.average().toString()));
      }
      attributes.add(fact(id, Fact.NUMBER_OF_RATINGS, String.valueOf(rating.count())));
    }
    LocalDate today = LocalDate.now(clock);
    for (AccreditationView one : row.accreditations()) {
      if (one.countsOn(today)) {
        taxonomies
            .term(FeedTaxonomies.ACCREDITATIONS, one.kind())
            .ifPresent(
                term ->
                    attributes.add(
                        FeedAttribute.of("organization", id, term, one.status().word())));
      }
    }
    return attributes;
  }

  private FeedAttribute fact(UUID id, Fact fact, String value) {
    return FeedAttribute.of(
        "organization",
        id,
        taxonomies.term(FeedTaxonomies.FACTS, fact.code()).orElseThrow(),
        value);
  }
}
