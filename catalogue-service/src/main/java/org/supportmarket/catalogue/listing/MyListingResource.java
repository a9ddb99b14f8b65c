package org.supportmarket.catalogue.listing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.provider.OwnProvider;
import org.supportmarket.kernel.problem.Refusal;

/** What a provider does with its own listings. */
@Path("/api/v1/my/listings")
@Tag(name = "My listings")
@RolesAllowed("provider")
@RunOnVirtualThread
class MyListingResource {
  private final ListingRows rows;
  private final Proposals proposals;
  private final WriteListing write;
  private final SubmitListing submit;
  private final ConfirmSpaces spaces;
  private final WithdrawListing withdraw;
  private final OwnProvider own;
  private final Clock clock;

  MyListingResource(
      ListingRows rows,
      Proposals proposals,
      WriteListing write,
      SubmitListing submit,
      ConfirmSpaces spaces,
      WithdrawListing withdraw,
      OwnProvider own,
      Clock clock) {
    this.rows = rows;
    this.proposals = proposals;
    this.write = write;
    this.submit = submit;
    this.spaces = spaces;
    this.withdraw = withdraw;
    this.own = own;
    this.clock = clock;
  }

  /** How many more people could be served. */
  @Schema(name = "SpacesRequest")
  record SpacesRequest(
      @Schema(description = "0 to 10,000; null if they are not counted") Integer spaces) {}

  @GET
  @Operation(summary = "All listings of the signed-in provider, also withdrawn ones")
  public List<MyListing> mine() {
    UUID provider = own.id();
    Map<UUID, Proposal> current =
        proposals.currentOf(provider).stream()
            .collect(Collectors.toMap(Proposal::listingId, Function.identity()));
    return rows.ofProvider(provider).stream()
        .map(row -> MyListing.of(view(row), Optional.ofNullable(current.get(row.id()))))
        .toList();
  }

  @POST
  @Operation(summary = "Begin a listing; nobody else sees it before a moderator agrees")
  @APIResponse(responseCode = "201", description = "The draft")
  @APIResponse(responseCode = "422", description = "`invalid_listing`, with `fields`")
  public RestResponse<MyListing> begin(@NotNull ListingDraft draft) {
    UUID id = write.begin(own.id(), draft);
    return RestResponse.ResponseBuilder.<MyListing>created(URI.create("/api/v1/my/listings/" + id))
        .entity(mine(id))
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One listing and what is being changed about it")
  @APIResponse(responseCode = "200", description = "The listing and the change")
  @APIResponse(responseCode = "404", description = "`not_found`: not yours, or not there")
  public MyListingWork one(UUID id) {
    ListingRow row =
        rows.find(id)
            .filter(found -> found.providerId().equals(own.id()))
            .orElseThrow(
                () ->
                    Refusal.of(
                        CatalogueProblem.NOT_FOUND, "You have no listing with this address."));
    return MyListingWork.of(view(row), proposals.current(id));
  }

  @PUT
  @Path("/{id}")
  @Operation(summary = "Keep what was written; what is published stays until a moderator agrees")
  @APIResponse(responseCode = "200", description = "The listing; the change is a draft again")
  @APIResponse(responseCode = "404", description = "`not_found`: not yours, or not there")
  @APIResponse(responseCode = "409", description = "`listing_not_published`")
  @APIResponse(responseCode = "422", description = "`invalid_listing`, with `fields`")
  public MyListing save(UUID id, @NotNull ListingDraft draft) {
    write.save(own.id(), id, draft);
    return mine(id);
  }

  @POST
  @Path("/{id}/submit")
  @Operation(summary = "Send what was written to the moderators' queue")
  @APIResponse(responseCode = "200", description = "The listing; the change is submitted")
  @APIResponse(responseCode = "404", description = "`not_found`: not yours, or not there")
  @APIResponse(
      responseCode = "409",
      description = "`nothing_changed`, `not_publishable`, `provider_not_active`")
  @APIResponse(responseCode = "422", description = "`invalid_listing`, with `fields`")
  public MyListing submit(UUID id) {
    submit.submit(own.activeId(), id);
    return mine(id);
  }

  @PUT
  @Path("/{id}/spaces")
  @Operation(summary = "Say how many spaces there are today; seen at once")
  @APIResponse(responseCode = "200", description = "The listing, confirmed today")
  @APIResponse(responseCode = "404", description = "`not_found`: not yours, or not there")
  @APIResponse(responseCode = "409", description = "`listing_not_published`")
  @APIResponse(responseCode = "422", description = "`invalid_listing`")
  public MyListing spaces(UUID id, @NotNull SpacesRequest request) {
    spaces.confirm(own.id(), id, request.spaces());
    return mine(id);
  }

  @PUT
  @Path("/{id}/price")
  @Operation(summary = "Ask for another price of one unit; it holds when a moderator agrees")
  @APIResponse(responseCode = "200", description = "The listing at its old price; submitted")
  @APIResponse(responseCode = "404", description = "`not_found`: not yours, or not there")
  @APIResponse(
      responseCode = "409",
      description =
          "`listing_not_published`, `listing_not_priced`, `change_open`, `not_publishable`,"
              + " `provider_not_active`")
  @APIResponse(responseCode = "422", description = "`invalid_price`")
  public MyListing price(UUID id, @NotNull @Valid PriceRequest request) {
    submit.askForPrice(own.activeId(), id, request.amountPence());
    return mine(id);
  }

  @POST
  @Path("/{id}/withdraw")
  @Operation(summary = "Stop offering a listing; running orders go on")
  @APIResponse(responseCode = "200", description = "The listing, withdrawn")
  @APIResponse(responseCode = "404", description = "`not_found`: not yours, or not there")
  public MyListing withdraw(UUID id) {
    withdraw.withdraw(own.id(), id);
    return mine(id);
  }

  private MyListing mine(UUID id) {
    return MyListing.of(view(rows.find(id).orElseThrow()), proposals.current(id));
  }

  private ListingView view(ListingRow row) {
    return ListingView.of(row, LocalDate.now(clock));
  }
}
