package org.supportmarket.catalogue.provider;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider as it sees itself. */
@Schema(name = "MyProvider")
record MyProviderView(
    UUID id,
    String name,
    String about,
    String phone,
    String email,
    String website,
    String district,
    String postcode,
    boolean micro,
    JoinsAs joinsAs,
    boolean worksDirectlyForPerson,
    ProviderStatus status,
    @Schema(description = "What a moderator said with the last decision, or null")
        String statusReason,
    @Schema(description = "The number at CQC that you told us, or null") String cqcId,
    @Schema(
            description =
                "Another name or text that waits for a moderator, or was refused; or null")
        Change change) {

  /** What it wants to be called and to say of itself. */
  @Schema(name = "ProviderChange")
  record Change(
      String name,
      String about,
      @Schema(enumeration = {"submitted", "refused"}) String state,
      @Schema(description = "Why it was refused, or null") String reason,
      Instant submittedAt) {}

  static MyProviderView of(Provider provider, Change change) {
    ProviderDetails who = provider.details();
    return new MyProviderView(
        provider.id(),
        who.name(),
        who.about(),
        who.phone(),
        who.email(),
        who.website(),
        who.district(),
        provider.postcode(),
        who.micro(),
        provider.joinsAs(),
        provider.worksDirectlyForPerson(),
        provider.status(),
        provider.statusReason(),
        provider.cqcClaim(),
        change);
  }
}
