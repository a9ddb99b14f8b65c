package org.supportmarket.catalogue.listing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.accreditation.Accreditations;
import org.supportmarket.catalogue.shown.Shown;
import org.supportmarket.kernel.problem.Refusal;

/** One listing, from the database: it works while search does not. */
@Path("/api/v1/listings/{id}")
@Tag(name = "Listings")
class ListingResource {
  private final ListingRows rows;
  private final ListingVersions versions;
  private final Accreditations accreditations;
  private final Shown shown;
  private final Clock clock;

  ListingResource(
      ListingRows rows,
      ListingVersions versions,
      Accreditations accreditations,
      Shown shown,
      Clock clock) {
    this.rows = rows;
    this.versions = versions;
    this.accreditations = accreditations;
    this.shown = shown;
    this.clock = clock;
  }

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(summary = "One listing with everything about it")
  @APIResponse(responseCode = "200", description = "The listing")
  @APIResponse(responseCode = "404", description = "`listing_withdrawn` or `not_found`")
  public ListingView one(UUID id) {
    ListingRow row =
        rows.find(id)
            .orElseThrow(
                () ->
                    Refusal.of(
                        CatalogueProblem.NOT_FOUND, "We know no listing with this address."));
    if (!row.isPublic()) {
      throw Refusal.of(
          CatalogueProblem.LISTING_WITHDRAWN,
          row.everPublished()
              ? row.provider().name() + " no longer offers " + row.offer().name() + "."
              : "This is not offered.");
    }
    shown.opened(id);
    return ListingView.of(row, LocalDate.now(clock), accreditations.of(row.providerId()));
  }

  @GET
  @Path("/versions/{version}")
  @PermitAll
  @RunOnVirtualThread
  @Operation(summary = "What was offered once; orders point at it, also when it is no longer")
  @APIResponse(responseCode = "200", description = "The version")
  @APIResponse(responseCode = "404", description = "`not_found`")
  public ListingVersionView version(UUID id, int version) {
    return versions
        .find(id, version)
        .map(ListingVersionView::of)
        .orElseThrow(
            () -> Refusal.of(CatalogueProblem.NOT_FOUND, "This was never offered like that."));
  }
}
