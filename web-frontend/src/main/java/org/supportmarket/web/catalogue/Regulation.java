package org.supportmarket.web.catalogue;

import org.supportmarket.web.client.Listing;
import org.supportmarket.web.client.Provider;

/** Who watches over it, said plainly: the first thing to know before trusting somebody. */
record Regulation(String heading, String sentence) {
  private static final String NOT_REGULATED =
      "This support is not regulated, and does not have to be.";
  private static final String INTRODUCES =
      "This is an introduction agency. It finds somebody who could work for you. It does not manage their work: you decide what they do, or somebody you choose.";
  private static final String IN_CHARGE =
      "A personal assistant works directly for you, and you decide how. "
          + NOT_REGULATED
          + " You can ask them for references.";

  /** Null where we do not know; then only the Commission's own words are shown. */
  static Regulation of(Listing listing) {
    if (listing.introductionOnly()) {
      return new Regulation("They only introduce people", INTRODUCES);
    }
    if (Boolean.TRUE.equals(listing.regulated())) {
      return new Regulation(
          "This is regulated care", "They are registered for it, and somebody comes to check.");
    }
    if (listing.worksDirectlyForPerson() || "personal-assistant".equals(listing.kind())) {
      return new Regulation("You are in charge", IN_CHARGE);
    }
    return listing.regulated() == null
        ? null
        : new Regulation(
            "This support is not regulated",
            NOT_REGULATED + " Look at what we have checked, and ask them.");
  }

  /** The same of a provider; null where the regulator's own words say enough. */
  static Regulation of(Provider provider) {
    if (provider.introductionAgency()) {
      return new Regulation("They only introduce people", INTRODUCES);
    }
    if (provider.worksDirectlyForPerson()) {
      return new Regulation("You are in charge", IN_CHARGE);
    }
    return Boolean.FALSE.equals(provider.regulated())
        ? new Regulation("They are not regulated", NOT_REGULATED)
        : null;
  }

  /** In a table's cell. */
  static String brief(Listing listing) {
    if (listing.introductionOnly()) {
      return "Introduction agency: only introduces people";
    }
    if (Boolean.TRUE.equals(listing.regulated())) {
      return "Registered with the CQC";
    }
    return "Not regulated, and does not have to be";
  }
}
