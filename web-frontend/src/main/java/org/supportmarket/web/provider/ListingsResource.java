package org.supportmarket.web.provider;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.MyListingsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;

/** What a provider offers: spaces, prices, and what is no longer offered. */
@Path("/provider/listings")
@RolesAllowed("provider")
@Produces(MediaType.TEXT_HTML)
public class ListingsResource {
  @Inject @RestClient MyListingsApi catalogue;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(@RestQuery String done) {
    return ListingsPage.of(catalogue.mine(), Done.sentence(done), Problems.none());
  }

  @GET
  @Path("/{listing}/price")
  @RunOnVirtualThread
  public Response askPrice(@RestPath UUID listing) {
    ListingRow row = row(listing);
    if (!row.repriceable()) {
      return toList("");
    }
    return Response.ok(new PricePage(row, PoundsTyped.text(row.pricePence()), Problems.none()))
        .build();
  }

  @POST
  @Path("/{listing}/price")
  @RunOnVirtualThread
  public Response changePrice(@RestPath UUID listing, @RestForm String price) {
    OptionalLong pence = PoundsTyped.pence(price);
    if (pence.isEmpty() || pence.getAsLong() == 0) {
      return wrongPrice(422, listing, price, "Write the price in pounds and pence, like 12.50");
    }
    try {
      catalogue.changePrice(listing, new MyListingsApi.NewPrice(pence.getAsLong()));
      return toList("?done=price");
    } catch (Refusal no) {
      if (no.status() != 409 && no.status() != 422) {
        throw no;
      }
      String sentence = no.sentence() == null ? "This price cannot be set." : no.sentence();
      return wrongPrice(no.status(), listing, price, sentence);
    }
  }

  @POST
  @Path("/{listing}/spaces")
  @RunOnVirtualThread
  public Response confirmSpaces(@RestPath UUID listing, @RestForm String spaces) {
    String typed = spaces == null ? "" : spaces.strip();
    if (!typed.matches("[0-9]{1,4}")) {
      Problems problems =
          Problems.of("spaces-" + listing, "Write your spaces as a whole number, like 3");
      ListingsPage page = ListingsPage.of(catalogue.mine(), null, problems);
      return Response.status(422).entity(page).build();
    }
    try {
      catalogue.confirmSpaces(listing, new MyListingsApi.Spaces(Integer.valueOf(typed)));
      return toList("?done=spaces");
    } catch (Refusal no) {
      Problems problems = FieldProblems.of(no, Set.of());
      ListingsPage page = ListingsPage.of(catalogue.mine(), null, problems);
      return Response.status(no.status()).entity(page).build();
    }
  }

  @GET
  @Path("/{listing}/withdraw")
  @RunOnVirtualThread
  public Response askToWithdraw(@RestPath UUID listing) {
    ListingRow row = row(listing);
    return row.withdrawn() ? toList("") : Response.ok(new WithdrawPage(row)).build();
  }

  @POST
  @Path("/{listing}/withdraw")
  @RunOnVirtualThread
  public Response withdraw(@RestPath UUID listing) {
    catalogue.withdraw(listing);
    return toList("?done=withdrawn");
  }

  private Response wrongPrice(int status, UUID listing, String typed, String sentence) {
    PricePage page = new PricePage(row(listing), typed, Problems.of("price", sentence));
    return Response.status(status).entity(page).build();
  }

  private ListingRow row(UUID listing) {
    return catalogue.mine().stream()
        .filter(l -> l.id().equals(listing))
        .findFirst()
        .map(ListingRow::of)
        .orElseThrow(NotFoundException::new);
  }

  private static Response toList(String query) {
    return Response.seeOther(URI.create("/provider/listings" + query)).build();
  }
}
