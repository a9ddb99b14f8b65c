package org.supportmarket.web.client;

import java.time.Instant;
import java.util.UUID;

/**
 * The signed-in person's own organisation, or the personal assistant they are.
 *
 * @param status applied, active, suspended or closed
 * @param statusReason what a moderator said with the last decision; else null
 * @param cqcId the number at the Care Quality Commission it told; else null
 * @param change another name or text that waits or was refused; else null
 */
public record MyProvider(
    UUID id,
    String name,
    String status,
    String joinsAs,
    String about,
    String phone,
    String email,
    String website,
    String district,
    String postcode,
    boolean micro,
    boolean worksDirectlyForPerson,
    String statusReason,
    String cqcId,
    Change change) {

  /** Whether a change of the name or of what it says about itself is being checked. */
  public boolean changeWaits() {
    return change != null && "submitted".equals(change.state());
  }

  /** What a moderator wrote about the change, or about the provider; null for nothing. */
  public String said() {
    return change != null && change.reason() != null ? change.reason() : statusReason;
  }

  /** A change of what others see, which a moderator looks at; submitted or refused. */
  public record Change(
      String name, String about, String state, String reason, Instant submittedAt) {}

  public boolean is(String otherStatus) {
    return otherStatus.equals(status);
  }
}
