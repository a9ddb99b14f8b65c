package org.supportmarket.catalogue.openreferral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who offers services.
 *
 * @param organizationIdentifiers null, like all that follows, where only the organisation itself is
 *     told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OpenReferralOrganization")
record FeedOrganization(
    UUID id,
    String name,
    String description,
    String email,
    String website,
    List<Identifier> organizationIdentifiers,
    List<FeedService.Phone> phones,
    List<FeedAttribute> attributes,
    List<FeedService> services) {

  /** The type of an identifier: a provider's number at the Care Quality Commission. */
  static final String CQC_PROVIDER = "CQC provider ID";

  /** Its number in somebody's register. */
  @Schema(name = "OpenReferralOrganizationIdentifier")
  record Identifier(UUID id, UUID organizationId, String identifierType, String identifier) {}

  FeedOrganization offering(List<FeedService> all) {
    return new FeedOrganization(
        id, name, description, email, website, organizationIdentifiers, phones, attributes, all);
  }
}
