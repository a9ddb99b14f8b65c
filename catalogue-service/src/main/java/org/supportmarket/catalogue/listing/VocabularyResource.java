package org.supportmarket.catalogue.listing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.taxonomy.Vocabulary;

/** The words for forms and filters. */
@Path("/api/v1/vocabulary")
@Tag(name = "Listings")
class VocabularyResource {
  private final Vocabulary vocabulary;

  VocabularyResource(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(summary = "The words listings are described with, in the order pages show them")
  public VocabularyView all() {
    return VocabularyView.of(vocabulary);
  }
}
