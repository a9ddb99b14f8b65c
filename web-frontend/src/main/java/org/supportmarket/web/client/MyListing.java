package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing the signed-in provider offers or prepares.
 *
 * @param status draft, submitted, published, suspended or withdrawn
 * @param changeState of what is being changed: none, draft, submitted or refused
 * @param reason why a moderator said no to the change; else null
 * @param suspendedReason why nobody can order it now; else null
 */
public record MyListing(
    UUID id,
    String name,
    String status,
    Price price,
    Integer spaces,
    LocalDate spacesConfirmedOn,
    boolean spacesStale,
    boolean orderable,
    String suspendedReason,
    String changeState,
    String reason) {

  public boolean is(String otherStatus) {
    return otherStatus.equals(status);
  }
}
