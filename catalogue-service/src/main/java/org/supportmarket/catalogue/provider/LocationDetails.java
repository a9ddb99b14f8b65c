package org.supportmarket.catalogue.provider;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A place support is given from.
 *
 * @param address on one line, without the postcode
 * @param cqcRating in the words of the Care Quality Commission; null if our source says nothing
 * @param cqcRatedOn when that rating was published, or null
 * @param cqcReportedOn when CQC last published a report about it, or null
 * @param cqcPage address of CQC's page about it, or null
 * @param deregisteredOn since when it may no longer give regulated care, or null
 */
@Embeddable
public record LocationDetails(
    String name,
    String address,
    String postcode,
    String council,
    String district,
    Double latitude,
    Double longitude,
    String phone,
    String website,
    String cqcLocationId,
    String cqcRating,
    LocalDate cqcRatedOn,
    LocalDate cqcReportedOn,
    String cqcPage,
    LocalDate deregisteredOn) {}
