package org.supportmarket.catalogue.imports;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.supportmarket.catalogue.listing.ListingKind;
import org.supportmarket.catalogue.listing.Offer;
import org.supportmarket.catalogue.listing.OfferPeople;

/**
 * Says in plain words what a registered location offers. It names no price, because the Commission
 * knows none: such a listing can be found and compared, not bought here.
 */
final class CqcOffer {
  private static final int LONGEST_SUMMARY = 500;
  private static final Set<String> LIVED_IN =
      Set.of("residential-home", "nursing-home", "shared-lives", "extra-care-housing");

  private CqcOffer() {}

  static Offer of(CqcLocation location, ServiceType type, String providerName) {
    return new Offer(
            kind(type),
            type.category(),
            name(location, type, providerName),
            summary(location, type),
            description(location, providerName),
            null,
            null,
            false,
            List.of(),
            List.of(),
            null)
        .to(
            new OfferPeople(
                Specialism.ageGroups(location.specialisms()),
                Specialism.needs(location.specialisms()),
                List.of(),
                access(type),
                false,
                false,
                false));
  }

  private static ListingKind kind(ServiceType type) {
    return LIVED_IN.contains(type.type()) ? ListingKind.PLACE_TO_LIVE : ListingKind.SERVICE;
  }

  private static List<String> access(ServiceType type) {
    return type.type().equals("homecare") ? List.of("home-visits") : List.of();
  }

  /** Some locations are called by their address: then who runs them comes first. */
  private static String name(CqcLocation location, ServiceType type, String providerName) {
    String place = location.name();
    boolean address = Character.isDigit(place.charAt(0)) && !place.equals(providerName);
    String called = address ? providerName + ", " + place : place;
    boolean told = called.toLowerCase(Locale.ROOT).contains(type.words());
    String name = told ? called : called + ": " + type.words();
    return name.length() > 300 ? name.substring(0, 300).strip() : name;
  }

  private static String summary(CqcLocation location, ServiceType type) {
    String words = type.words().substring(0, 1).toUpperCase(Locale.UK) + type.words().substring(1);
    String where = location.authority() == null ? "" : " in " + location.authority();
    String people = Specialism.sentencePart(location.specialisms());
    String whom = people.isEmpty() ? "" : " For " + people + ".";
    String summary = words + where + ", registered with the Care Quality Commission." + whom;
    return summary.length() > LONGEST_SUMMARY ? summary.substring(0, LONGEST_SUMMARY) : summary;
  }

  private static String description(CqcLocation location, String providerName) {
    StringBuilder text = new StringBuilder();
    text.append(location.name());
    if (!location.name().equalsIgnoreCase(providerName)) {
      text.append(" is run by ").append(providerName).append(". It");
    }
    text.append(
        " is registered with the Care Quality Commission, which checks care in England.\n\n");
    if (!location.address().isEmpty()) {
      text.append("Address: ").append(location.address());
      text.append(location.postcode() == null ? "" : ", " + location.postcode()).append(".\n\n");
    }
    return text.append(
            "We know its details from the Commission only, and no prices. You can't buy it here"
                + " yet: please ask them what they can do, from when, and what it costs.")
        .toString();
  }
}
