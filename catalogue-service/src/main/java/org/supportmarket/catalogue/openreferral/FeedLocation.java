package org.supportmarket.catalogue.openreferral;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place support is given from.
 *
 * @param addresses null, like accessibility, where only the place itself is told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OpenReferralLocation")
record FeedLocation(
    UUID id,
    String locationType,
    String name,
    Double latitude,
    Double longitude,
    String externalIdentifier,
    String externalIdentifierType,
    List<Address> addresses,
    List<Accessibility> accessibility) {

  /** The type of an external identifier: a place's number at the Care Quality Commission. */
  static final String CQC_LOCATION = "CQC location ID";

  /** Where to write to or go. What we don't know is empty, because the profile wants it there. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "OpenReferralAddress")
  record Address(
      UUID id,
      UUID locationId,
      @JsonProperty("address_1") String firstLine,
      String city,
      String stateProvince,
      String postalCode,
      String country,
      String addressType) {}

  /** How one gets in and about. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "OpenReferralAccessibility")
  record Accessibility(UUID id, UUID locationId, String description) {}
}
