package org.supportmarket.catalogue.listing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.provider.OwnProvider;

/** What a provider does with its own listings. */
@Path("/api/v1/my/listings")
@Tag(name = "My listings")
@RolesAllowed("provider")
@RunOnVirtualThread
class MyListingResource {
  private final ListingRows rows;
  private final RepriceListing reprice;
  private final WithdrawListing withdraw;
  private final OwnProvider own;
  private final Clock clock;

  MyListingResource(
      ListingRows rows,
      RepriceListing reprice,
      WithdrawListing withdraw,
      OwnProvider own,
      Clock clock) {
    this.rows = rows;
    this.reprice = reprice;
    this.withdraw = withdraw;
    this.own = own;
    this.clock = clock;
  }

  @GET
  @Operation(summary = "All listings of the signed-in provider, also withdrawn ones")
  public List<ListingView> mine() {
    return rows.ofProvider(own.id()).stream().map(this::view).toList();
  }

  @PUT
  @Path("/{id}/price")
  @Operation(summary = "Set the price of one unit; orders already made keep theirs")
  @APIResponse(responseCode = "200", description = "The listing with its new price")
  @APIResponse(responseCode = "404", description = "`not_found`: not yours, or not there")
  @APIResponse(responseCode = "409", description = "`listing_not_published`, `listing_not_priced`")
  @APIResponse(responseCode = "422", description = "`invalid_price`")
  public ListingView price(UUID id, @NotNull @Valid PriceRequest request) {
    reprice.reprice(own.id(), id, request.amountPence());
    return view(id);
  }

  @POST
  @Path("/{id}/withdraw")
  @Operation(summary = "Stop offering a listing; running orders go on")
  @APIResponse(responseCode = "200", description = "The listing, withdrawn")
  @APIResponse(responseCode = "404", description = "`not_found`: not yours, or not there")
  public ListingView withdraw(UUID id) {
    withdraw.withdraw(own.id(), id);
    return view(id);
  }

  private ListingView view(UUID id) {
    return view(rows.find(id).orElseThrow());
  }

  private ListingView view(ListingRow row) {
    return ListingView.of(row, LocalDate.now(clock));
  }
}
