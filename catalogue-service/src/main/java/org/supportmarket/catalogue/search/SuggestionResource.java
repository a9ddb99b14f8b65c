package org.supportmarket.catalogue.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Completes what is being typed into the search box. */
@Path("/api/v1/suggestions")
@Tag(name = "Listings")
class SuggestionResource {
  private final SuggestWords words;

  SuggestionResource(SuggestWords words) {
    this.words = words;
  }

  /** Suggestions in the order to show them. */
  @Schema(name = "Suggestions")
  record Suggestions(List<Suggestion> suggestions) {}

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(summary = "Up to eight categories, providers and listings that begin like this")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      example = "clea",
      description = "What has been typed, at most 200 characters")
  @APIResponse(responseCode = "200", description = "Suggestions; none for nothing typed")
  @APIResponse(responseCode = "400", description = "`invalid_parameter`, `unknown_parameter`")
  @APIResponse(responseCode = "503", description = "`search_unavailable`")
  public Suggestions suggest(@Context UriInfo uri) {
    Parameters parameters = Parameters.of(uri.getQueryParameters(), Set.of("q"));
    return new Suggestions(words.suggest(ListingQueries.words(parameters)));
  }
}
