package org.supportmarket.catalogue.provider;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.accreditation.Accreditations;
import org.supportmarket.catalogue.rating.RatingSummaries;
import org.supportmarket.kernel.problem.Refusal;

/** Who offers support. */
@Path("/api/v1/providers")
@Tag(name = "Providers")
class ProviderResource {
  private final ProviderRepository providers;
  private final LocationRepository locations;
  private final Accreditations accreditations;
  private final RatingSummaries ratings;
  private final RatingHistory history;
  private final Introductions introductions;

  ProviderResource(
      ProviderRepository providers,
      LocationRepository locations,
      Accreditations accreditations,
      RatingSummaries ratings,
      RatingHistory history,
      Introductions introductions) {
    this.providers = providers;
    this.locations = locations;
    this.accreditations = accreditations;
    this.ratings = ratings;
    this.history = history;
    this.introductions = introductions;
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @RunOnVirtualThread
  @Operation(summary = "One provider, with places, accreditations and rating")
  @APIResponse(responseCode = "200", description = "The provider")
  @APIResponse(responseCode = "404", description = "`not_found`")
  public ProviderView one(UUID id) {
    return providers
        .findByIdOptional(id)
        .filter(provider -> provider.status().isShown())
        .map(
            provider ->
                ProviderView.of(
                    provider,
                    locations.openOnesOf(id),
                    history.of(id),
                    accreditations.of(id),
                    ratings.ofProvider(id),
                    introductions.areOfferedBy(id)))
        .orElseThrow(
            () -> Refusal.of(CatalogueProblem.NOT_FOUND, "We know no provider with this address."));
  }
}
