package org.supportmarket.catalogue.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.Fields;
import org.supportmarket.catalogue.place.Places;

/**
 * Takes a profile only if its postcode is somewhere, since what a provider offers is placed by it,
 * and if nobody else acts for what the register has under its number.
 */
@ApplicationScoped
class CheckProfile {
  private final Places places;
  private final RegisterEntries entries;

  CheckProfile(Places places, RegisterEntries entries) {
    this.places = places;
    this.entries = entries;
  }

  /**
   * The same tidied up; refuses with {@code invalid_provider} and all {@code fields}.
   *
   * @param own who says so, or null for one that is new
   */
  ProfileRequest checked(ProfileRequest request, UUID own) {
    ProfileRequest profile = request.checked();
    Fields bad = Fields.of(CatalogueProblem.INVALID_PROVIDER);
    if (places.lacks(profile.postcode())) {
      bad.bad("postcode", Places.UNKNOWN_POSTCODE);
    }
    entries
        .find(profile.cqcId())
        .filter(entry -> entry.taken() && !entry.id().equals(own))
        .ifPresent(
            entry ->
                bad.bad(
                    "cqc_id",
                    "Somebody acts for the provider with this number here already. Ask your"
                        + " colleagues, or call us."));
    bad.refuseIfAny();
    return profile;
  }
}
