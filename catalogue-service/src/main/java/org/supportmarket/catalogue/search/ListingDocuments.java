package org.supportmarket.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportmarket.catalogue.accreditation.AccreditationStatus;
import org.supportmarket.catalogue.accreditation.AccreditationView;
import org.supportmarket.catalogue.listing.Availability;
import org.supportmarket.catalogue.listing.ListingCard;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.ListingStatus;
import org.supportmarket.catalogue.listing.Offer;
import org.supportmarket.catalogue.listing.OpenTime;
import org.supportmarket.catalogue.place.PlaceNames;
import org.supportmarket.catalogue.taxonomy.Categories;
import org.supportmarket.catalogue.taxonomy.Category;
import org.supportmarket.catalogue.taxonomy.Term;
import org.supportmarket.catalogue.taxonomy.Vocabulary;

/** Makes the search document of a listing; the same row always makes the same document. */
@ApplicationScoped
class ListingDocuments {
  private static final LocalDate UNTIL_FURTHER_NOTICE = LocalDate.of(9999, 12, 31);

  private final Categories categories;
  private final Vocabulary vocabulary;
  private final EnglishText english;
  private final Thesaurus thesaurus;

  ListingDocuments(
      Categories categories, Vocabulary vocabulary, EnglishText english, Thesaurus thesaurus) {
    this.categories = categories;
    this.vocabulary = vocabulary;
    this.english = english;
    this.thesaurus = thesaurus;
  }

  ListingDocument of(ListingRow row) {
    Offer offer = row.offer();
    Availability availability = row.availability();
    Category category = categories.find(offer.category()).orElseThrow();
    return new ListingDocument(
        row.id(),
        row.status() == ListingStatus.PUBLISHED,
        thesaurus.indexed(offer.name()),
        english.indexed(category.name() + " " + category.otherWords())
            + " "
            + Thesaurus.concept(category.slug()),
        english.indexed(row.provider().name()),
        thesaurus.indexed(offer.summary()),
        peopleText(row),
        thesaurus.indexed(offer.description() + " " + String.join(". ", offer.included())),
        offer.category(),
        offer.kind().word(),
        row.providerId(),
        row.provider().micro(),
        offer.pricePence(),
        CountedValues.priceBand(offer.pricePence()).orElse(null),
        row.rating().average(),
        CountedValues.stars(row.rating().average()).orElse(null),
        RatingRank.of(row.ratingCount(), row.ratingSum()),
        english.terms(offer.name()).stream()
            .map(EnglishText.Term::written)
            .collect(Collectors.joining(" ")),
        offer.needs(),
        offer.ageGroups(),
        offer.languages(),
        offer.access(),
        availability.times().stream().map(OpenTime::day).distinct().toList(),
        CountedValues.of(row),
        Stream.concat(
                Stream.ofNullable(availability.district()),
                availability.coverageDistricts().stream())
            .map(PlaceNames::key)
            .distinct()
            .toList(),
        availability.latitude() == null
            ? null
            : new GeoPoint(availability.latitude(), availability.longitude()),
        comesAround(availability)
            ? Reach.around(
                availability.latitude(), availability.longitude(), availability.coverageRadiusKm())
            : null,
        comesAround(availability) && availability.coverageDistricts().isEmpty(),
        verifiedUntil(row),
        freeUntil(availability),
        holds(row),
        ListingCard.of(row));
  }

  private static boolean comesAround(Availability availability) {
    return availability.latitude() != null && availability.coverageRadiusKm() != null;
  }

  private String peopleText(ListingRow row) {
    Offer offer = row.offer();
    return thesaurus.indexed(
        Stream.of(
                names(Vocabulary.NEED, offer.needs()),
                names(Vocabulary.AGE_GROUP, offer.ageGroups()),
                names(Vocabulary.LANGUAGE, offer.languages()),
                names(Vocabulary.ACCESS, offer.access()),
                verified(row).map(AccreditationView::name))
            .flatMap(names -> names)
            .collect(Collectors.joining(". ")));
  }

  private Stream<String> names(String list, List<String> values) {
    return values.stream().flatMap(value -> vocabulary.find(list, value).stream()).map(Term::name);
  }

  private static Map<String, LocalDate> holds(ListingRow row) {
    return verified(row)
        .collect(
            Collectors.toMap(
                AccreditationView::kind,
                ListingDocuments::lastDay,
                BinaryOperator.maxBy(Comparator.naturalOrder()),
                TreeMap::new));
  }

  private static LocalDate verifiedUntil(ListingRow row) {
    return verified(row).map(ListingDocuments::lastDay).max(LocalDate::compareTo).orElse(null);
  }

  private static LocalDate lastDay(AccreditationView one) {
    return Objects.requireNonNullElse(one.validTo(), UNTIL_FURTHER_NOTICE);
  }

  private static Stream<AccreditationView> verified(ListingRow row) {
    return row.accreditations().stream()
        .filter(one -> one.status() == AccreditationStatus.VERIFIED);
  }

  private static LocalDate freeUntil(Availability availability) {
    boolean free = availability.spaces() != null && availability.spaces() > 0;
    return free && availability.spacesConfirmedOn() != null
        ? availability.spacesConfirmedOn().plusDays(Availability.SPACES_FRESH_DAYS)
        : null;
  }
}
