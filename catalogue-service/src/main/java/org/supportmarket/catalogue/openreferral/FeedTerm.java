package org.supportmarket.catalogue.openreferral;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A word of one of our taxonomies. Its id is made of the taxonomy and the code, so that every
 * installation gives the same word the same id.
 *
 * @param list slug of its taxonomy
 * @param code its name within the taxonomy, as our own interface has it
 * @param taxonomy name of its taxonomy
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OpenReferralTaxonomyTerm")
public record FeedTerm(
    @JsonIgnore String list,
    @JsonIgnore String code,
    UUID id,
    String name,
    String description,
    UUID parentId,
    String taxonomy,
    UUID taxonomyId,
    String term) {

  static FeedTerm of(String list, String taxonomy, String code, String name, String description) {
    return new FeedTerm(
        list,
        code,
        idOf(list, code),
        name,
        description,
        null,
        taxonomy,
        FeedTaxonomy.idOf(list),
        code);
  }

  FeedTerm under(String parentCode) {
    return new FeedTerm(
        list, code, id, name, description, idOf(list, parentCode), taxonomy, taxonomyId, term);
  }

  private static UUID idOf(String list, String code) {
    return Ids.named("taxonomy-term", list, code);
  }
}
