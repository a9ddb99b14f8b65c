package org.supportmarket.catalogue.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.supportmarket.catalogue.accreditation.AccreditationDetails;
import org.supportmarket.catalogue.listing.Availability;
import org.supportmarket.catalogue.listing.Offer;
import org.supportmarket.catalogue.provider.LocationDetails;
import org.supportmarket.catalogue.provider.ProviderDetails;

/**
 * A provider of the sample with all it has.
 *
 * @param number from 1; its id, and that of its login, is made of it
 * @param place where its regulated care is registered, or null
 */
record SampleProvider(
    int number,
    ProviderDetails details,
    LocationDetails place,
    List<AccreditationDetails> accreditations,
    List<SampleListing> listings) {

  /** A listing of the sample, numbered from 1 through all providers. */
  record SampleListing(int number, Offer offer, Availability availability) {
    UUID id() {
      return named("listing:" + number);
    }
  }

  UUID id() {
    return named("provider:" + number);
  }

  UUID placeId() {
    return placeId(number);
  }

  static UUID placeId(int providerNumber) {
    return named("location:" + providerNumber);
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
