package org.supportmarket.catalogue.openreferral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A word of a taxonomy, tied to a service, an organisation or a place.
 *
 * @param linkId what it is tied to
 * @param linkType what kind of thing that is
 * @param value what is said beyond the word, such as a figure, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OpenReferralAttribute")
record FeedAttribute(
    UUID id,
    UUID linkId,
    UUID taxonomyTermId,
    String linkType,
    String value,
    FeedTerm taxonomyTerm) {

  static FeedAttribute of(String linkType, UUID linkId, FeedTerm term, String value) {
    return new FeedAttribute(
        Ids.named("attribute", linkId, term.id()), linkId, term.id(), linkType, value, term);
  }
}
