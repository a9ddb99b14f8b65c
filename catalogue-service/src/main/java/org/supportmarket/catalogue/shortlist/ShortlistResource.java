package org.supportmarket.catalogue.shortlist;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.listing.ListingCard;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.ListingRows;
import org.supportmarket.catalogue.login.Login;
import org.supportmarket.kernel.caller.Caller;

/** What the person who is signed in keeps to look at again. */
@Path("/api/v1/my/shortlist")
@Tag(name = "Choosing")
@RunOnVirtualThread
class ShortlistResource {
  private final ShortlistRepository shortlist;
  private final KeepListing keep;
  private final ListingRows listings;
  private final Caller caller;
  private final Clock clock;

  ShortlistResource(
      ShortlistRepository shortlist,
      KeepListing keep,
      ListingRows listings,
      Caller caller,
      Clock clock) {
    this.shortlist = shortlist;
    this.keep = keep;
    this.listings = listings;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Authenticated
  @Operation(
      summary = "My shortlist, latest first",
      description = "Its status says of each whether it is still offered. At most 50.")
  public List<ListingCard> mine() {
    List<UUID> ids = shortlist.of(Login.of(caller));
    Map<UUID, ListingRow> rows =
        listings.byIds(ids).stream().collect(Collectors.toMap(ListingRow::id, Function.identity()));
    LocalDate today = LocalDate.now(clock);
    return ids.stream()
        .map(rows::get)
        .filter(Objects::nonNull)
        .map(row -> ListingCard.of(row).on(today))
        .toList();
  }

  @PUT
  @Path("/{listing}")
  @Authenticated
  @Operation(summary = "Keep a listing; keeping it twice is keeping it once")
  @APIResponse(responseCode = "204", description = "It is on the shortlist")
  @APIResponse(responseCode = "404", description = "`not_found`: nothing on offer")
  @APIResponse(responseCode = "409", description = "`shortlist_full`")
  public void keep(UUID listing) {
    keep.keep(Login.of(caller), listing);
  }

  @DELETE
  @Path("/{listing}")
  @Authenticated
  @Operation(summary = "Take a listing off")
  @APIResponse(responseCode = "204", description = "It is not on the shortlist")
  public void drop(UUID listing) {
    keep.drop(Login.of(caller), listing);
  }
}
