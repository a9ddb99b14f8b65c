package org.supportmarket.catalogue.provider;

import jakarta.persistence.Embeddable;

/**
 * Who a provider is.
 *
 * @param nameProvisional whether the source named only a place, so that a real name replaces it
 * @param micro one to five people, independent of any larger organisation (domain §1)
 * @param about in their own words; may be empty
 * @param council GSS code of the council they sit in, or null
 * @param cqcProviderId their number at the Care Quality Commission, or null
 */
@Embeddable
public record ProviderDetails(
    String name,
    boolean nameProvisional,
    boolean micro,
    String about,
    String phone,
    String email,
    String website,
    String council,
    String district,
    String cqcProviderId) {

  /** The same under this name and in these words. */
  ProviderDetails called(String otherName, boolean provisional, String otherAbout) {
    return new ProviderDetails(
        otherName,
        provisional,
        micro,
        otherAbout,
        phone,
        email,
        website,
        council,
        district,
        cqcProviderId);
  }
}
