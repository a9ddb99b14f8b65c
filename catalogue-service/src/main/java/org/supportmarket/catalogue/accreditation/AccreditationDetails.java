package org.supportmarket.catalogue.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Something that speaks for a provider. A provider has each kind once.
 *
 * @param kind what it is, as a slug; filters use it
 * @param reference the issuer's number for it, or null
 * @param validTo the last day it counts, or null for until further notice
 */
@Embeddable
public record AccreditationDetails(
    @Column(updatable = false) String kind,
    String name,
    String reference,
    String issuer,
    LocalDate validTo,
    @Enumerated(EnumType.STRING) AccreditationStatus status) {

  AccreditationDetails as(AccreditationStatus other) {
    return new AccreditationDetails(kind, name, reference, issuer, validTo, other);
  }
}
