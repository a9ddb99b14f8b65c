package org.supportmarket.web.choice;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.web.catalogue.ListingCard;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Here;
import org.supportmarket.web.session.Visitor;
import org.supportmarket.web.shortlist.Shortlist;

/** The shortlist, for everybody: before signing in it stays in their browser. */
@Path("/shortlist")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ShortlistResource {
  @Inject Shortlist shortlist;
  @Inject Listings listings;
  @Inject Visitor visitor;

  @GET
  public TemplateInstance show(@QueryParam("said") String said) {
    List<ListingCard> cards =
        visitor.signedIn()
            ? shortlist.inCatalogue().stream().map(ListingCard::of).toList()
            : shortlist.inBrowser().stream().map(this::card).flatMap(Optional::stream).toList();
    return ShortlistPage.of(cards, ShortlistPage.Said.of(said), visitor.signedIn());
  }

  @POST
  @Path("/{listing}")
  public Response keep(@RestPath UUID listing, @RestForm String back) {
    try {
      return shortlist.keep(listing) ? to(back) : full();
    } catch (Refusal no) {
      if (no.is("shortlist_full")) {
        return full();
      }
      throw no;
    }
  }

  @POST
  @Path("/{listing}/drop")
  public Response drop(@RestPath UUID listing, @RestForm String back) {
    shortlist.drop(listing);
    return to(back);
  }

  /** What is gone since is left out: a browser's list names nothing but ids. */
  private Optional<ListingCard> card(UUID id) {
    Optional<Listing> listing = listings.find(id);
    return listing.map(ListingCard::of);
  }

  private static Response full() {
    return Response.seeOther(URI.create("/shortlist?said=full")).build();
  }

  private static Response to(String back) {
    return Response.seeOther(back == null ? URI.create("/shortlist") : Here.safe(back)).build();
  }
}
