package org.supportmarket.catalogue.place;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/** Finds places to search near. */
@Path("/api/v1/places")
@Tag(name = "Listings")
class PlaceResource {
  private static final int MOST = 10;
  private static final int LONGEST = 100;

  private final Places places;

  PlaceResource(Places places) {
    this.places = places;
  }

  /** Places in the order to show them. */
  @Schema(name = "FoundPlaces")
  record Found(List<Place> places) {}

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      summary = "Up to ten districts, councils and towns that begin like this; or a postcode",
      description = "If none does, those that begin like the first letters of it, three at least.")
  @APIResponse(responseCode = "200", description = "Places; none for nothing typed")
  @APIResponse(responseCode = "400", description = "`invalid_parameter`")
  public Found find(@QueryParam("q") String q) {
    if (q == null || q.isBlank()) {
      return new Found(List.of());
    }
    if (q.length() > LONGEST) {
      throw Refusal.of(
          CatalogueProblem.INVALID_PARAMETER,
          "The value of q is not one we can use. No place has more than 100 characters.",
          Map.of("parameter", "q"));
    }
    List<Place> found =
        places.postcode(q).map(List::of).orElseGet(() -> places.beginningWith(q, MOST));
    return new Found(found.isEmpty() ? places.beginningAlmostLike(q, MOST) : found);
  }
}
