package org.supportmarket.catalogue.moderation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.catalogue.provider.RegisterEntry;

/** A provider that a moderator looks at. */
@Schema(name = "QueuedProvider")
record QueuedProviderView(
    UUID id,
    String name,
    @Schema(enumeration = {"organisation", "personal-assistant"}) String joinsAs,
    boolean worksDirectlyForPerson,
    boolean micro,
    String about,
    String phone,
    String email,
    String website,
    String district,
    String postcode,
    @Schema(enumeration = {"applied", "suspended", "changed"}) String state,
    @Schema(description = "When it applied or asked for the change, or since when it is suspended")
        Instant submittedAt,
    @Schema(description = "Why it is suspended, or null") String reason,
    @Schema(description = "What it wants to change; otherwise empty") List<Field> fields,
    @Schema(description = "That somebody wants to reinstate it, or null") Proposal proposal,
    @Schema(description = "The number at CQC that it told, or null; it proves nothing")
        String cqcId,
    @Schema(description = "What the register has under that number, or null; of one applicant only")
        RegisterEntry entry) {

  QueuedProviderView beside(RegisterEntry other) {
    return new QueuedProviderView(
        id,
        name,
        joinsAs,
        worksDirectlyForPerson,
        micro,
        about,
        phone,
        email,
        website,
        district,
        postcode,
        state,
        submittedAt,
        reason,
        fields,
        proposal,
        cqcId,
        other);
  }

  /** One thing it wants to change. */
  @Schema(name = "ProviderField")
  record Field(String field, String label, String before, String after) {}

  /** Another moderator has to agree. */
  @Schema(name = "Reinstatement")
  record Proposal(
      String reason,
      Instant proposedAt,
      @Schema(description = "You have proposed it, so somebody else has to agree") boolean byYou) {}
}
