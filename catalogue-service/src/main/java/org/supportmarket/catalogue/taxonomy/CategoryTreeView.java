package org.supportmarket.catalogue.taxonomy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tree of categories as the API shows it. */
@Schema(name = "CategoryTree")
record CategoryTreeView(List<Group> groups) {

  /** Categories that people look for together. */
  @Schema(name = "CategoryGroup")
  record Group(String slug, String name, String description, List<Branch> categories) {}

  /**
   * A category.
   *
   * @param serviceTypes of the Care Quality Commission that we list here, in each of its spellings
   * @param terms of taxonomies in the Open Referral format, after the taxonomy's name
   */
  @Schema(name = "CategoryBranch")
  record Branch(
      String slug,
      String name,
      String description,
      List<String> serviceTypes,
      List<String> terms) {}
}
