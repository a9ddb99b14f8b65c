package org.supportmarket.catalogue.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.catalogue.listing.Availability;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.provider.LocationDetails;
import org.supportmarket.catalogue.taxonomy.Term;
import org.supportmarket.catalogue.taxonomy.Vocabulary;

/** Tells from where and how far around a service is given. */
@ApplicationScoped
class Places {
  private final Vocabulary vocabulary;

  Places(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The place of a listing that has one, and nothing nested. */
  static FeedLocation brief(ListingRow row) {
    return of(row, null, null);
  }

  /** With its address, and how one gets in. */
  FeedLocation whole(ListingRow row) {
    return of(row, addresses(row), accessibility(row));
  }

  /** Where people have to live: the districts it covers, around where, or where it simply is. */
  static List<FeedService.Area> areas(ListingRow row) {
    Availability where = row.availability();
    List<FeedService.Area> areas = new ArrayList<>();
    for (String district : where.coverageDistricts()) {
      areas.add(area(row.id(), district, null));
    }
    if (where.coverageRadiusKm() != null && where.latitude() != null) {
      String around = where.district() == null ? "its place" : where.district();
      areas.add(
          area(
              row.id(),
              "Within %d km of %s".formatted(where.coverageRadiusKm(), around),
              point(where)));
    }
    if (areas.isEmpty() && row.place() == null && where.district() != null) {
      areas.add(area(row.id(), where.district(), where.latitude() == null ? null : point(where)));
    }
    return areas;
  }

  private static FeedService.Area area(UUID listing, String name, String geoJson) {
    return new FeedService.Area(
        Ids.named("service-area", listing, name),
        listing,
        name,
        geoJson,
        geoJson == null ? null : "geojson",
        name);
  }

  /** GeoJSON has no circles: the radius is a property of the point. */
  private static String point(Availability where) {
    return """
        {"type":"Feature","geometry":{"type":"Point","coordinates":[%s,%s]},"properties":{"radius_km":%s}}"""
        .formatted(where.longitude(), where.latitude(), where.coverageRadiusKm());
  }

  private static FeedLocation of(
      ListingRow row,
      List<FeedLocation.Address> addresses,
      List<FeedLocation.Accessibility> accessibility) {
    LocationDetails place = row.place();
    return new FeedLocation(
        row.availability().locationId(),
        "physical",
        place.name(),
        place.latitude(),
        place.longitude(),
        place.cqcLocationId(),
        place.cqcLocationId() == null ? null : FeedLocation.CQC_LOCATION,
        addresses,
        accessibility);
  }

  private static List<FeedLocation.Address> addresses(ListingRow row) {
    LocationDetails place = row.place();
    UUID id = row.availability().locationId();
    boolean known = !place.address().isEmpty() || place.postcode() != null;
    String district = Objects.requireNonNullElse(place.district(), "");
    return known
        ? List.of(
            new FeedLocation.Address(
                Ids.named("address", id),
                id,
                place.address(),
                district,
                district,
                Objects.requireNonNullElse(place.postcode(), ""),
                "GB",
                "physical"))
        : List.of();
  }

  private List<FeedLocation.Accessibility> accessibility(ListingRow row) {
    UUID id = row.availability().locationId();
    String words =
        row.offer().access().stream()
            .flatMap(code -> vocabulary.find(Vocabulary.ACCESS, code).stream())
            .map(Term::name)
            .collect(Collectors.joining(". "));
    return words.isEmpty()
        ? List.of()
        : List.of(
            new FeedLocation.Accessibility(Ids.named("accessibility", row.id()), id, words + "."));
  }
}
