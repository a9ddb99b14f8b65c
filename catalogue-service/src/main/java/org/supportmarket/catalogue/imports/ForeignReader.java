package org.supportmarket.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.supportmarket.catalogue.imports.ForeignService.ForeignPlace;
import org.supportmarket.catalogue.imports.ForeignService.ForeignProvider;
import org.supportmarket.catalogue.listing.Availability;
import org.supportmarket.catalogue.openreferral.Fact;
import org.supportmarket.catalogue.openreferral.FeedTaxonomies;
import org.supportmarket.catalogue.provider.LocationDetails;
import org.supportmarket.catalogue.provider.ProviderDetails;

/**
 * Reads a service of Open Referral UK with everything nested. Feeds keep loosely to the profile, so
 * only what is needed has to be there. What a feed says of registrations and ratings is not taken
 * over: whoever shows those has to have checked them.
 */
@ApplicationScoped
class ForeignReader {
  private static final int LONGEST_PROVIDER_NAME = 200;
  private static final int LONGEST_ABOUT = 4_000;
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_DISTRICT = 100;

  private final ForeignOffer offers;
  private final ForeignWords words;

  ForeignReader(ForeignOffer offers, ForeignWords words) {
    this.offers = offers;
    this.words = words;
  }

  /** The service; a bad record says what is wrong with it. */
  ForeignService read(JsonNode service, FeedSource source) {
    if (!service.isObject()) {
      throw new BadRecord("It is no JSON object.");
    }
    String id = Nodes.id(service, "service");
    ForeignWords.Said said = words.saidOf(service);
    List<ForeignPlace> places = places(service);
    return new ForeignService(
        id,
        isActive(service),
        provider(service, said.is(Fact.PERSONAL_ASSISTANT)),
        places,
        offers.of(service, said, source),
        where(service, said, places));
  }

  private static boolean isActive(JsonNode service) {
    String status = Nodes.text(service, "status");
    return status == null || status.equalsIgnoreCase("active");
  }

  /** Who works directly for people is one of a few at most, also where a feed does not say so. */
  private ForeignProvider provider(JsonNode service, boolean worksDirectly) {
    JsonNode organization = service.path("organization");
    if (!organization.isObject()) {
      throw new BadRecord("It does not say which organisation offers it.");
    }
    String id = Nodes.id(organization, "organisation");
    String name = Clean.text(Nodes.text(organization, "name"));
    if (name == null) {
      throw new BadRecord("Its organisation has no name.");
    }
    ForeignWords.Said said = words.saidOf(organization);
    String about = Clean.paragraphs(Nodes.text(organization, "description"), LONGEST_ABOUT);
    String cqcNumber = cqcNumber(organization);
    return new ForeignProvider(
        FeedIds.provider(id),
        new ProviderDetails(
            Clean.shortened(name, LONGEST_PROVIDER_NAME),
            false,
            worksDirectly || said.is(Fact.MICRO_PROVIDER),
            about == null ? "" : about,
            phone(organization),
            Clean.email(Nodes.text(organization, "email")),
            Clean.website(Nodes.text(organization, "website")),
            null,
            null,
            null),
        cqcNumber != null
            || said.codes(FeedTaxonomies.ACCREDITATIONS).contains(TakeService.REGISTERED),
        cqcNumber);
  }

  private static String phone(JsonNode organization) {
    for (JsonNode phone : Nodes.objects(organization, "phones")) {
      String number = Clean.text(Nodes.text(phone, "number"));
      if (number != null && number.length() <= LONGEST_NUMBER) {
        return number;
      }
    }
    return null;
  }

  private static String cqcNumber(JsonNode organization) {
    for (JsonNode one : Nodes.objects(organization, "organization_identifiers")) {
      String type = Clean.text(Nodes.text(one, "identifier_type"));
      String number = Clean.text(Nodes.text(one, "identifier"));
      if (type != null && type.contains("CQC") && number != null) {
        return Clean.shortened(number, LONGEST_NUMBER);
      }
    }
    return null;
  }

  private static List<ForeignPlace> places(JsonNode service) {
    List<ForeignPlace> places = new ArrayList<>();
    for (JsonNode at : Nodes.objects(service, "service_at_locations")) {
      JsonNode location = at.path("location");
      if (location.isObject() && !"virtual".equals(Nodes.text(location, "location_type"))) {
        places.add(place(location, Nodes.text(service, "name")));
      }
    }
    return places;
  }

  private static ForeignPlace place(JsonNode location, String serviceName) {
    String id = Nodes.id(location, "location");
    String name = Clean.text(Nodes.text(location, "name"));
    List<JsonNode> addresses = Nodes.objects(location, "addresses");
    JsonNode address = addresses.isEmpty() ? location.path("none") : addresses.getFirst();
    String town = Clean.text(Nodes.text(address, "city"));
    String street = Clean.joined(Nodes.text(address, "address_1"));
    Double latitude = degrees(location, "latitude", 90);
    Double longitude = degrees(location, "longitude", 180);
    boolean placed = latitude != null && longitude != null;
    return new ForeignPlace(
        FeedIds.location(id),
        new LocationDetails(
            name == null ? Clean.text(serviceName) : name,
            street,
            Clean.shortened(Clean.text(Nodes.text(address, "postal_code")), 10),
            null,
            Clean.shortened(town, LONGEST_DISTRICT),
            placed ? latitude : null,
            placed ? longitude : null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
  }

  private static Availability where(
      JsonNode service, ForeignWords.Said said, List<ForeignPlace> places) {
    ForeignArea area = ForeignArea.of(service);
    LocationDetails place = places.isEmpty() ? null : places.getFirst().details();
    boolean placed = place != null && place.latitude() != null;
    return new Availability(
            places.isEmpty() ? null : places.getFirst().id(),
            null,
            place != null && place.district() != null ? place.district() : area.firstDistrict(),
            placed ? place.latitude() : area.latitude(),
            placed ? place.longitude() : area.longitude(),
            said.whole(Fact.SPACES, 10_000),
            said.day(Fact.SPACES_CONFIRMED_ON))
        .over(
            area.districts(),
            placed || area.latitude() != null ? area.radiusKm() : null,
            ForeignTimes.of(service));
  }

  static Double degrees(JsonNode object, String field, double most) {
    JsonNode value = object.path(field);
    double degrees = value.asDouble(Double.NaN);
    return Math.abs(degrees) <= most && (value.isNumber() || value.isTextual()) ? degrees : null;
  }
}
