package org.supportmarket.catalogue.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.listing.ListingCard;
import org.supportmarket.catalogue.shown.Shown;

/** The search over all listings. */
@Path("/api/v1/listings")
@Tag(name = "Listings")
class SearchResource {
  private final ListingQueries queries;
  private final SearchListings search;
  private final Shown shown;

  SearchResource(ListingQueries queries, SearchListings search, Shown shown) {
    this.queries = queries;
    this.search = search;
    this.shown = shown;
  }

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      summary = "Find listings",
      description =
          "Plain words, in other words too; a place may be among them. Any other parameter is"
              + " refused.")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      example = "help at home",
      description = "Words, at most 200 characters")
  @Parameter(
      name = "category",
      in = ParameterIn.QUERY,
      example = "domestic-help",
      description = "Slug; may be repeated, any will do")
  @Parameter(
      name = "provider_id",
      in = ParameterIn.QUERY,
      schema = @Schema(format = "uuid", type = SchemaType.STRING))
  @Parameter(
      name = "accreditation",
      in = ParameterIn.QUERY,
      example = "dbs-checked",
      description = "Kind; may be repeated, all have to be held today")
  @Parameter(
      name = "max_price_pence",
      in = ParameterIn.QUERY,
      example = "2000",
      description = "0 to 100,000,000, of one unit")
  @Parameter(
      name = "min_rating",
      in = ParameterIn.QUERY,
      example = "4",
      description = "1 to 5 stars on average")
  @Parameter(
      name = "postcode",
      in = ParameterIn.QUERY,
      example = "M1 1AA",
      description = "Where from: a postcode or its first half; unknown: `postcode_unknown`")
  @Parameter(
      name = "near",
      in = ParameterIn.QUERY,
      example = "Dunmere",
      description = "Where from: a district, council or town")
  @Parameter(
      name = "district",
      in = ParameterIn.QUERY,
      example = "Dunmere",
      description = "Only what is in this district or offered there")
  @Parameter(
      name = "radius_km",
      in = ParameterIn.QUERY,
      example = "10",
      description = "1 to 100; needs a place")
  @Parameter(
      name = "need",
      in = ParameterIn.QUERY,
      example = "dementia",
      description = "May be repeated, all have to be supported; see /api/v1/vocabulary")
  @Parameter(
      name = "age_group",
      in = ParameterIn.QUERY,
      example = "older",
      description = "May be repeated, any will do")
  @Parameter(
      name = "day",
      in = ParameterIn.QUERY,
      example = "mon",
      description = "mon to sun; may be repeated, any will do")
  @Parameter(
      name = "language",
      in = ParameterIn.QUERY,
      example = "bsl",
      description = "May be repeated, any will do")
  @Parameter(
      name = "access",
      in = ParameterIn.QUERY,
      example = "step-free",
      description = "May be repeated, all have to be there")
  @Parameter(
      name = "kind",
      in = ParameterIn.QUERY,
      example = "service",
      description = "May be repeated, any will do")
  @Parameter(
      name = "micro",
      in = ParameterIn.QUERY,
      example = "true",
      description = "Only from providers of one to five people")
  @Parameter(
      name = "spaces",
      in = ParameterIn.QUERY,
      example = "now",
      description = "Only with spaces confirmed within 30 days")
  @Parameter(
      name = "verified",
      in = ParameterIn.QUERY,
      example = "true",
      description = "Only where we have checked an accreditation that counts today")
  @Parameter(
      name = "facets",
      in = ParameterIn.QUERY,
      example = "none",
      description = "Without the counts to narrow by, which cost more than what is found")
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      schema = @Schema(enumeration = {"best", "distance", "price", "price_desc", "rating", "name"}))
  @Parameter(
      name = "page",
      in = ParameterIn.QUERY,
      example = "1",
      description = "From 1; page × per_page at most 10,000")
  @Parameter(name = "per_page", in = ParameterIn.QUERY, example = "20", description = "1 to 50")
  @APIResponse(responseCode = "200", description = "A page of results")
  @APIResponse(
      responseCode = "400",
      description = "`unknown_parameter`, `invalid_parameter`, `too_deep`")
  @APIResponse(responseCode = "422", description = "`postcode_unknown`, `place_unknown`")
  @APIResponse(
      responseCode = "503",
      description = "`search_unavailable`; a listing by id still works")
  public ListingPage find(@Context UriInfo uri) {
    ListingPage page = search.search(queries.read(uri.getQueryParameters()));
    shown.shown(page.contents().stream().map(ListingCard::id).toList());
    return page;
  }
}
