package org.supportmarket.catalogue.openreferral;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A list of words that services are sorted by.
 *
 * @param list its slug
 * @param taxonomyTerms null where only the taxonomy itself is told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OpenReferralTaxonomy")
record FeedTaxonomy(
    @JsonIgnore String list,
    UUID id,
    String name,
    String description,
    String version,
    List<FeedTerm> taxonomyTerms) {

  static FeedTaxonomy of(String list, String name, String description, List<FeedTerm> terms) {
    return new FeedTaxonomy(list, idOf(list), name, description, "1", List.copyOf(terms));
  }

  static UUID idOf(String list) {
    return Ids.named("taxonomy", list);
  }

  FeedTaxonomy withoutTerms() {
    return new FeedTaxonomy(list, id, name, description, version, null);
  }
}
