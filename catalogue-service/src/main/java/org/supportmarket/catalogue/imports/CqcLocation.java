package org.supportmarket.catalogue.imports;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A location as a file of the Care Quality Commission tells of it. Null means that this file does
 * not say.
 *
 * @param services spellings of the service types
 * @param specialisms spellings of whom it is for
 * @param pastRatings those that hold no more, each with its date
 * @param dormantSince registered, but giving no care since then
 * @param deregisteredOn since when it may give none
 */
record CqcLocation(
    ImportKind source,
    String locationId,
    String providerId,
    String providerName,
    String name,
    String address,
    String postcode,
    String authority,
    Double latitude,
    Double longitude,
    String phone,
    String website,
    Set<String> services,
    Set<String> specialisms,
    String rating,
    LocalDate ratedOn,
    LocalDate reportedOn,
    List<CqcRating> pastRatings,
    LocalDate dormantSince,
    LocalDate deregisteredOn) {

  /** The same location told of again in one file: both lists hold, the rest stays as first told. */
  CqcLocation and(CqcLocation again) {
    Set<String> allServices = new LinkedHashSet<>(services);
    allServices.addAll(again.services);
    Set<String> allSpecialisms = new LinkedHashSet<>(specialisms);
    allSpecialisms.addAll(again.specialisms);
    return new CqcLocation(
        source,
        locationId,
        providerId,
        providerName,
        name,
        address,
        postcode,
        authority,
        latitude,
        longitude,
        phone,
        website,
        allServices,
        allSpecialisms,
        rating,
        ratedOn,
        reportedOn,
        pastRatings,
        dormantSince,
        deregisteredOn);
  }
}
