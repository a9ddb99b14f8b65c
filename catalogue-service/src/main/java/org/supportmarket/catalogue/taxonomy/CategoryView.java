package org.supportmarket.catalogue.taxonomy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A category as the API shows it. */
@Schema(name = "Category")
record CategoryView(
    @Schema(examples = "homecare") String slug,
    @Schema(examples = "Homecare visits") String name,
    @Schema(examples = "A care worker who comes to your home at agreed times.")
        String description) {

  static CategoryView of(Category category) {
    return new CategoryView(category.slug(), category.name(), category.description());
  }
}
