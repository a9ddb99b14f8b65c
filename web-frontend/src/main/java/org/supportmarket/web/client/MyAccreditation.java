package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something a provider holds, as it and the moderators see it.
 *
 * @param status claimed, verified or rejected
 * @param reason why it was rejected; else null
 * @param fromRegister known from the issuer's own register, so that it cannot be changed here
 * @param evidence the file that shows it; null until one was sent
 */
public record MyAccreditation(
    UUID id,
    Holder provider,
    String kind,
    String name,
    String status,
    String issuer,
    String reference,
    LocalDate validTo,
    boolean expired,
    Instant claimedAt,
    LocalDate verifiedOn,
    String verifiedHow,
    String reason,
    boolean fromRegister,
    Evidence evidence) {

  /** Who says so. */
  public record Holder(UUID id, String name) {}

  /** A file of so many bytes. */
  public record Evidence(String mediaType, long bytes, Instant storedAt) {}

  public boolean is(String otherStatus) {
    return otherStatus.equals(status);
  }

  public boolean hasEvidence() {
    return evidence != null;
  }
}
