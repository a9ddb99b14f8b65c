package org.supportmarket.catalogue.openreferral;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/** The lists of words that services are sorted by, and the words. */
@Path(OpenToAll.PATH)
@Tag(name = "Open Referral UK")
class TaxonomyResource {
  private static final Set<String> OF_TAXONOMIES = Set.of("search", "page", "per_page", "format");
  private static final Set<String> OF_TERMS =
      Set.of("search", "page", "per_page", "format", "taxonomy_id", "parent_id", "top_only");

  private final FeedTaxonomies taxonomies;
  private final Answers answers;

  TaxonomyResource(FeedTaxonomies taxonomies, Answers answers) {
    this.taxonomies = taxonomies;
    this.answers = answers;
  }

  @GET
  @Path("/taxonomies")
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      summary = "A page of taxonomies",
      description = "Parameters: search, page and per_page (at most 100).")
  @APIResponse(
      responseCode = "200",
      description = "Without their words",
      content = @Content(schema = @Schema(implementation = FeedPage.class)))
  @APIResponse(responseCode = "400", description = "`unknown_parameter`, `invalid_parameter`")
  public Response taxonomies(@Context UriInfo uri, @Context HttpHeaders headers) {
    FeedParameters asked = new FeedParameters(uri.getQueryParameters(), OF_TAXONOMIES);
    String words = asked.words();
    List<FeedTaxonomy> found =
        taxonomies.all().stream()
            .filter(one -> has(words, one.name() + " " + one.description()))
            .map(FeedTaxonomy::withoutTerms)
            .toList();
    return answers.of(FeedPage.within(found, asked.page()), headers);
  }

  @GET
  @Path("/taxonomies/{id}")
  @PermitAll
  @RunOnVirtualThread
  @Operation(summary = "One taxonomy with its words")
  @APIResponse(
      responseCode = "200",
      description = "The taxonomy",
      content = @Content(schema = @Schema(implementation = FeedTaxonomy.class)))
  @APIResponse(responseCode = "404", description = "`not_found`")
  public Response taxonomy(UUID id, @Context HttpHeaders headers) {
    return taxonomies
        .find(id)
        .map(one -> answers.of(one, headers))
        .orElseThrow(() -> notFound("taxonomy"));
  }

  @GET
  @Path("/taxonomy_terms")
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      summary = "A page of the words of taxonomies",
      description =
          "Parameters: search, page, per_page (at most 100), taxonomy_id, parent_id, top_only.")
  @APIResponse(
      responseCode = "200",
      description = "The words",
      content = @Content(schema = @Schema(implementation = FeedPage.class)))
  @APIResponse(responseCode = "400", description = "`unknown_parameter`, `invalid_parameter`")
  public Response terms(@Context UriInfo uri, @Context HttpHeaders headers) {
    FeedParameters asked = new FeedParameters(uri.getQueryParameters(), OF_TERMS);
    String words = asked.words();
    UUID taxonomy = asked.id("taxonomy_id");
    UUID parent = asked.id("parent_id");
    boolean top = asked.yes("top_only");
    List<FeedTerm> found =
        taxonomies.allTerms().stream()
            .filter(one -> has(words, one.name() + " " + one.description()))
            .filter(one -> taxonomy == null || taxonomy.equals(one.taxonomyId()))
            .filter(one -> parent == null || parent.equals(one.parentId()))
            .filter(one -> !top || one.parentId() == null)
            .toList();
    return answers.of(FeedPage.within(found, asked.page()), headers);
  }

  @GET
  @Path("/taxonomy_terms/{id}")
  @PermitAll
  @RunOnVirtualThread
  @Operation(summary = "One word of a taxonomy")
  @APIResponse(
      responseCode = "200",
      description = "The word",
      content = @Content(schema = @Schema(implementation = FeedTerm.class)))
  @APIResponse(responseCode = "404", description = "`not_found`")
  public Response term(UUID id, @Context HttpHeaders headers) {
    return taxonomies
        .term(id)
        .map(one -> answers.of(one, headers))
        .orElseThrow(() -> notFound("taxonomy term"));
  }

  private static boolean has(String words, String text) {
    return words == null
        || List.of(words.toLowerCase(Locale.UK).split(" ")).stream()
            .allMatch(text.toLowerCase(Locale.UK)::contains);
  }

  private static Refusal notFound(String what) {
    return Refusal.of(
        CatalogueProblem.NOT_FOUND, "The feed has no " + what + " with this address.");
  }
}
