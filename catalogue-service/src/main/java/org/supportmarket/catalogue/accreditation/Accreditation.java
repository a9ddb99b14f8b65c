package org.supportmarket.catalogue.accreditation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** One accreditation of one provider. */
@Entity
class Accreditation {
  @Id private UUID id;
  private UUID providerId;
  @Embedded private AccreditationDetails details;
  @Embedded private Verification verification;
  private String rejectedBecause;
  private Instant claimedAt;
  private Instant changedAt;

  protected Accreditation() {}

  /** As the issuer's own register says. */
  Accreditation(
      UUID providerId, AccreditationDetails details, Verification verification, Instant at) {
    this.id = UUID.randomUUID();
    this.providerId = providerId;
    this.details = details;
    this.verification = verification;
    this.changedAt = at;
  }

  /** As the provider says. */
  static Accreditation claimed(UUID providerId, AccreditationDetails details, Instant at) {
    Accreditation claim = new Accreditation(providerId, details, null, at);
    claim.claimedAt = at;
    return claim;
  }

  UUID id() {
    return id;
  }

  UUID providerId() {
    return providerId;
  }

  AccreditationDetails details() {
    return details;
  }

  Verification verification() {
    return verification;
  }

  String rejectedBecause() {
    return rejectedBecause;
  }

  Instant claimedAt() {
    return claimedAt;
  }

  /** Nobody but a register vouches for what was never claimed. */
  boolean isFromRegister() {
    return claimedAt == null && details.status() == AccreditationStatus.VERIFIED;
  }

  boolean hasRunOut(LocalDate day) {
    return details.validTo() != null && details.validTo().isBefore(day);
  }

  /** Takes the new details; false if they are what it has. */
  boolean become(AccreditationDetails newDetails, Verification newVerification, Instant at) {
    if (details.equals(newDetails)) {
      return false;
    }
    boolean stillVerified =
        details.status() == newDetails.status()
            && Objects.equals(details.reference(), newDetails.reference());
    details = newDetails;
    verification = stillVerified ? verification : newVerification;
    rejectedBecause = null;
    claimedAt = null;
    changedAt = at;
    return true;
  }

  /** The provider says something else now, so that whatever was checked has to be checked again. */
  void claim(AccreditationDetails newDetails, Instant at) {
    details = newDetails;
    verification = null;
    rejectedBecause = null;
    claimedAt = at;
    changedAt = at;
  }

  void verify(Verification by, Instant at) {
    details = details.as(AccreditationStatus.VERIFIED);
    verification = by;
    rejectedBecause = null;
    changedAt = at;
  }

  void reject(String reason, Instant at) {
    details = details.as(AccreditationStatus.REJECTED);
    verification = null;
    rejectedBecause = reason;
    changedAt = at;
  }

  void withdraw(Instant at) {
    details = details.as(AccreditationStatus.WITHDRAWN);
    verification = null;
    rejectedBecause = null;
    changedAt = at;
  }
}
