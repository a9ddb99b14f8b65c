package org.supportmarket.web.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A provider as moderators see it.
 *
 * @param state applied, active, changed (active, and wants another name or text), suspended, closed
 * @param submittedAt when it applied or asked for the change, or since when it is suspended
 * @param reason why it is suspended; else null
 * @param fields what it wants to change
 * @param proposal that somebody wants to reinstate it; else null
 * @param cqcId the number at the Care Quality Commission it told; else null
 * @param entry what the register has under that number; else null
 */
public record ModeratedProvider(
    UUID id,
    String name,
    String joinsAs,
    boolean worksDirectlyForPerson,
    boolean micro,
    String about,
    String phone,
    String email,
    String website,
    String district,
    String postcode,
    String state,
    Instant submittedAt,
    String reason,
    List<ListingChange.Field> fields,
    Proposal proposal,
    String cqcId,
    Entry entry) {

  /**
   * A provider that the register brought.
   *
   * @param postcode of one of its places; may be null
   * @param taken whether somebody acts for it already
   */
  public record Entry(
      UUID id,
      String name,
      String cqcProviderId,
      String postcode,
      long places,
      long listings,
      boolean taken) {}

  /** Another moderator than the one who proposed it has to agree. */
  public record Proposal(String reason, Instant proposedAt, boolean byYou) {}

  public ModeratedProvider {
    fields = fields == null ? List.of() : List.copyOf(fields);
  }

  public boolean is(String otherState) {
    return otherState.equals(state);
  }
}
