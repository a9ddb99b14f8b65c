package org.supportmarket.catalogue.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.catalogue.accreditation.AccreditationStatus;
import org.supportmarket.catalogue.accreditation.AccreditationView;
import org.supportmarket.catalogue.listing.Availability;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.Offer;
import org.supportmarket.catalogue.listing.OpenTime;
import org.supportmarket.catalogue.taxonomy.Vocabulary;

/** Tells listings as services of Open Referral UK. */
@ApplicationScoped
class Services {
  private final Organizations organizations;
  private final Places places;
  private final Attributes attributes;
  private final Vocabulary vocabulary;
  private final Optional<URI> pages;
  private final Clock clock;

  Services(
      Organizations organizations,
      Places places,
      Attributes attributes,
      Vocabulary vocabulary,
      FeedConfig config,
      Clock clock) {
    this.organizations = organizations;
    this.places = places;
    this.attributes = attributes;
    this.vocabulary = vocabulary;
    this.pages = config.pages();
    this.clock = clock;
  }

  /** What a service has once, with its organisation. */
  FeedService brief(ServiceRow row) {
    return of(row, Organizations.brief(row.listing()), Nested.NONE);
  }

  /** A service with everything. */
  FeedService whole(ServiceRow row) {
    return of(row, organizations.whole(row.listing(), null), nested(row, atLocations(row)));
  }

  /** That it is given at its place, and nothing nested but the two. */
  FeedServiceAtLocation briefAtLocation(ServiceRow row) {
    return atLocation(row, Places.brief(row.listing()), brief(row));
  }

  /** The same with everything. */
  FeedServiceAtLocation wholeAtLocation(ServiceRow row) {
    FeedService service = of(row, organizations.whole(row.listing(), null), nested(row, null));
    return atLocation(row, places.whole(row.listing()), service);
  }

  /** What a service may have several of; all null where none of it is told. */
  private record Nested(
      List<FeedService.Schedule> schedules,
      List<FeedService.Area> areas,
      List<FeedServiceAtLocation> atLocations,
      List<FeedService.Language> languages,
      List<FeedService.CostOption> costOptions,
      List<FeedService.Contact> contacts,
      List<FeedAttribute> attributes) {
    static final Nested NONE = new Nested(null, null, null, null, null, null, null);
  }

  private Nested nested(ServiceRow row, List<FeedServiceAtLocation> atLocations) {
    ListingRow listing = row.listing();
    return new Nested(
        schedules(listing),
        Places.areas(listing),
        atLocations,
        languages(listing),
        costOptions(listing),
        contacts(listing),
        attributes.of(row));
  }

  private FeedService of(ServiceRow row, FeedOrganization organization, Nested nested) {
    ListingRow listing = row.listing();
    Offer offer = listing.offer();
    Ages ages = Ages.of(offer.ageGroups());
    return new FeedService(
        listing.id(),
        listing.providerId(),
        offer.name(),
        offer.description().isBlank() ? offer.summary() : offer.description(),
        page(listing),
        Addresses.email(listing.provider().email()),
        FeedService.ACTIVE,
        Fees.of(offer),
        accreditations(listing),
        ages.minimum(),
        ages.maximum(),
        alert(listing.availability()),
        row.modified(),
        organization,
        nested.schedules(),
        nested.areas(),
        nested.atLocations(),
        nested.languages(),
        nested.costOptions(),
        nested.contacts(),
        nested.attributes());
  }

  private String page(ListingRow listing) {
    return pages
        .map(base -> base.resolve("/listings/" + listing.id()).toString())
        .orElseGet(() -> Addresses.website(listing.provider().website()));
  }

  private String accreditations(ListingRow listing) {
    LocalDate today = LocalDate.now(clock);
    String words =
        listing.accreditations().stream()
            .filter(one -> one.countsOn(today))
            .map(Services::inWords)
            .collect(Collectors.joining("; "));
    return words.isEmpty() ? null : words;
  }

  private static String inWords(AccreditationView one) {
    return one.name()
        + (one.status() == AccreditationStatus.VERIFIED ? " (checked)" : " (the provider says so)");
  }

  private static String alert(Availability availability) {
    return availability.spaces() != null && availability.spaces() == 0
        ? "No spaces at the moment."
        : null;
  }

  private List<FeedServiceAtLocation> atLocations(ServiceRow row) {
    return row.listing().place() == null
        ? List.of()
        : List.of(atLocation(row, places.whole(row.listing()), null));
  }

  private static FeedServiceAtLocation atLocation(
      ServiceRow row, FeedLocation location, FeedService service) {
    UUID id = row.listing().id();
    return new FeedServiceAtLocation(
        Ids.atLocation(id), id, row.listing().availability().locationId(), location, service);
  }

  /** Days with the same times stand together. */
  private static List<FeedService.Schedule> schedules(ListingRow listing) {
    Map<String, List<String>> daysByTimes = new LinkedHashMap<>();
    for (OpenTime time : listing.availability().times()) {
      daysByTimes
          .computeIfAbsent(time.from() + "-" + time.until(), times -> new ArrayList<>())
          .add(time.day().substring(0, 2).toUpperCase(Locale.ROOT));
    }
    List<FeedService.Schedule> schedules = new ArrayList<>();
    daysByTimes.forEach(
        (times, days) ->
            schedules.add(
                new FeedService.Schedule(
                    Ids.named("schedule", listing.id(), times),
                    listing.id(),
                    "WEEKLY",
                    1,
                    String.join(",", days),
                    times.substring(0, 5),
                    times.substring(6))));
    return schedules;
  }

  private List<FeedService.Language> languages(ListingRow listing) {
    return listing.offer().languages().stream()
        .flatMap(code -> vocabulary.find(Vocabulary.LANGUAGE, code).stream())
        .map(
            word ->
                new FeedService.Language(
                    Ids.named("language", listing.id(), word.value()),
                    listing.id(),
                    word.value(),
                    word.name()))
        .toList();
  }

  private static List<FeedService.CostOption> costOptions(ListingRow listing) {
    Offer offer = listing.offer();
    return offer.pricePence() == null
        ? List.of()
        : List.of(
            new FeedService.CostOption(
                Ids.named("cost-option", listing.id()),
                listing.id(),
                offer.priceFrom(),
                offer.priceUntil(),
                Fees.option(offer),
                offer.pricePence(),
                Fees.unit(offer)));
  }

  private static List<FeedService.Contact> contacts(ListingRow listing) {
    boolean placed = listing.place() != null && listing.place().phone() != null;
    String number = placed ? listing.place().phone() : listing.provider().phone();
    List<FeedService.Phone> phones =
        number == null
            ? null
            : List.of(new FeedService.Phone(Ids.named("phone", listing.id()), number));
    return List.of(
        new FeedService.Contact(
            Ids.named("contact", listing.id()),
            listing.id(),
            listing.provider().name(),
            "Enquiries",
            phones));
  }
}
