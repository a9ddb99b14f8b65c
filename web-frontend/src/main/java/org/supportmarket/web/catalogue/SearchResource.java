package org.supportmarket.web.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.MessagePage;

/** Search. */
@Path("/search")
@PermitAll
@RunOnVirtualThread
public class SearchResource {
  private static final int MOST_PLACES = 5;

  @Inject @RestClient CatalogueApi catalogue;
  @Inject Categories categories;
  @Inject Terms terms;

  @GET
  @Produces(MediaType.TEXT_HTML)
  public Response search(@Context UriInfo uri) {
    Wish wish = Wish.of(uri.getQueryParameters());
    try {
      return Response.ok(found(wish)).build();
    } catch (Refusal e) {
      if (e.status() < 500) {
        throw e;
      }
      return resting();
    } catch (Unreachable e) {
      return resting();
    }
  }

  /** Where the place is not known, people see that, and what there is anywhere. */
  private SearchPage found(Wish wish) {
    try {
      return page(wish, wish, null, List.of());
    } catch (Refusal no) {
      String problem =
          switch (no.code()) {
            case "postcode_unknown" ->
                "We do not know the postcode “%s”. Try the name of your town or district";
            case "place_unknown" ->
                "We do not know a place called “%s”. Try another name, or a postcode";
            default -> throw no;
          };
      return page(wish, wish.anywhere(), problem.formatted(wish.where()), meant(wish));
    }
  }

  private SearchPage page(Wish typed, Wish asked, String placeProblem, List<Link> meant) {
    return SearchPage.of(
        typed,
        catalogue.search(asked.query().parameters()),
        categories,
        terms,
        placeProblem,
        meant);
  }

  /** The same search near each place of almost that name; a help that may fail. */
  private List<Link> meant(Wish wish) {
    try {
      return catalogue.places(wish.where()).places().stream()
          .limit(MOST_PLACES)
          .map(
              place ->
                  Link.to(
                      wish.address().without("where").with("where", place.name()).href(),
                      place.words()))
          .toList();
    } catch (Refusal | Unreachable e) {
      return List.of();
    }
  }

  private static Response resting() {
    return MessagePage.of(
            "Search is resting",
            "It should be back in a few minutes. You can still look at your money and your orders,"
                + " or ask a person to look for you.",
            List.of(
                Link.to("/help", "Ask a person"),
                Link.to("/my-money", "My money"),
                Link.to("/my-orders", "My orders")))
        .answer(Response.Status.SERVICE_UNAVAILABLE);
  }
}
