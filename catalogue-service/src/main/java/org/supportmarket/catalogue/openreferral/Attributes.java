package org.supportmarket.catalogue.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.supportmarket.catalogue.listing.Availability;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.Offer;
import org.supportmarket.catalogue.rating.RatingView;

/** What is said of a service in the words of our taxonomies. */
@ApplicationScoped
class Attributes {
  private static final String SERVICE = "service";

  private final FeedTaxonomies taxonomies;

  Attributes(FeedTaxonomies taxonomies) {
    this.taxonomies = taxonomies;
  }

  List<FeedAttribute> of(ServiceRow row) {
    ListingRow listing = row.listing();
    Offer offer = listing.offer();
    UUID id = listing.id();
    List<FeedAttribute> all = new ArrayList<>();
    add(all, id, FeedTaxonomies.CATEGORIES, List.of(offer.category()));
    add(all, id, FeedTaxonomies.KINDS, List.of(offer.kind().word()));
    add(all, id, FeedTaxonomies.NEEDS, offer.needs());
    add(all, id, FeedTaxonomies.AGE_GROUPS, offer.ageGroups());
    add(all, id, FeedTaxonomies.ACCESS, offer.access());
    add(all, id, FeedTaxonomies.CQC_SERVICE_TYPES, row.cqcTypes());
    facts(all, listing);
    return all;
  }

  private void facts(List<FeedAttribute> all, ListingRow listing) {
    UUID id = listing.id();
    RatingView rating = listing.rating();
    if (rating.count() > 0) {
      fact(all, id, Fact.AVERAGE_RATING, rating.average());
      fact(all, id, Fact.NUMBER_OF_RATINGS, rating.count());
    }
    if (listing.place() != null) {
      fact(all, id, Fact.CQC_RATING, listing.place().cqcRating());
      fact(all, id, Fact.CQC_RATED_ON, listing.place().cqcRatedOn());
    }
    Availability availability = listing.availability();
    fact(all, id, Fact.SPACES, availability.spaces());
    fact(all, id, Fact.SPACES_CONFIRMED_ON, availability.spacesConfirmedOn());
    Offer offer = listing.offer();
    fact(all, id, Fact.WORKER_GENDER_CHOICE, yes(offer.workerGenderChoice()));
    fact(all, id, Fact.INTRODUCTION_ONLY, yes(offer.introductionOnly()));
    fact(all, id, Fact.PERSONAL_ASSISTANT, yes(offer.worksDirectlyForPerson()));
  }

  private static String yes(boolean said) {
    return said ? "yes" : null;
  }

  private void fact(List<FeedAttribute> all, UUID id, Fact fact, Object value) {
    if (value != null) {
      FeedTerm term = taxonomies.term(FeedTaxonomies.FACTS, fact.code()).orElseThrow();
      all.add(FeedAttribute.of(SERVICE, id, term, value.toString()));
    }
  }

  private void add(List<FeedAttribute> all, UUID id, String list, List<String> codes) {
    for (String code : codes) {
      taxonomies
          .term(list, code)
          .ifPresent(term -> all.add(FeedAttribute.of(SERVICE, id, term, null)));
    }
  }
}
