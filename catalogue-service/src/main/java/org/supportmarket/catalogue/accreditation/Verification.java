package org.supportmarket.catalogue.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That an accreditation was checked with its issuer.
 *
 * @param by who did it: an institution, never a person's name
 * @param how in plain words, such as "Certificate seen and the insurer asked"
 */
@Embeddable
public record Verification(
    @Column(name = "verified_on") LocalDate on,
    @Column(name = "verified_by") String by,
    @Column(name = "verified_how") String how) {
  /** What moderators' checks are called on the pages. */
  public static final String MODERATORS = "Support Market";
}
