package org.supportmarket.catalogue.provider;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/** The signed-in provider itself. */
@Path("/api/v1/my/provider")
@Tag(name = "My provider")
@RolesAllowed("provider")
@RunOnVirtualThread
class MyProviderResource {
  private final OwnProvider own;
  private final ProviderRepository providers;
  private final ProviderChanges wishes;
  private final JoinProvider join;
  private final ChangeProfile change;

  MyProviderResource(
      OwnProvider own,
      ProviderRepository providers,
      ProviderChanges wishes,
      JoinProvider join,
      ChangeProfile change) {
    this.own = own;
    this.providers = providers;
    this.wishes = wishes;
    this.join = join;
    this.change = change;
  }

  @GET
  @Operation(summary = "Who you are here, and what became of your application")
  @APIResponse(responseCode = "200", description = "Your provider")
  @APIResponse(responseCode = "404", description = "`no_provider`: you have not joined yet")
  public MyProviderView mine() {
    return view(own.id());
  }

  @POST
  @Operation(summary = "Ask to join, as an organisation or a personal assistant")
  @APIResponse(responseCode = "201", description = "Applied; a moderator decides")
  @APIResponse(responseCode = "409", description = "`provider_exists`")
  @APIResponse(responseCode = "422", description = "`invalid_provider` with `fields`")
  public Response join(@NotNull @Valid ProfileRequest request) {
    UUID id = join.join(request);
    return Response.status(Response.Status.CREATED).entity(view(id)).build();
  }

  @PUT
  @Operation(
      summary = "Say something else of yourself",
      description = "Once you are let in, another name or text waits for a moderator.")
  @APIResponse(responseCode = "200", description = "As it stands now")
  @APIResponse(responseCode = "409", description = "`wrong_status`: ask to join again")
  @APIResponse(responseCode = "422", description = "`invalid_provider` with `fields`")
  public MyProviderView change(@NotNull @Valid ProfileRequest request) {
    UUID id = own.id();
    change.change(id, request);
    return view(id);
  }

  private MyProviderView view(UUID id) {
    return providers
        .findByIdOptional(id)
        .map(provider -> MyProviderView.of(provider, wishes.of(id).orElse(null)))
        .orElseThrow(
            () -> Refusal.of(CatalogueProblem.NO_PROVIDER, "We know no provider of your login."));
  }
}
