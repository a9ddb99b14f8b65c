package org.supportmarket.web.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
  @Inject @RestClient CatalogueApi catalogue;
  @Inject Categories categories;

  @GET
  @Produces(MediaType.TEXT_HTML)
  public Response search(@BeanParam Wish.Typed typed) {
    Wish wish = Wish.of(typed);
    try {
      return Response.ok(
              SearchPage.of(wish, catalogue.search(wish.query().parameters()), categories))
          .build();
    } catch (Refusal e) {
      if (e.status() < 500) {
        throw e;
      }
      return resting();
    } catch (Unreachable e) {
      return resting();
    }
  }

  private static Response resting() {
    return MessagePage.of(
            "Search is resting",
            "It should be back in a few minutes. You can still look at your money and your orders, or ask a person to look for you.",
            List.of(
                Link.to("/help", "Ask a person"),
                Link.to("/my-money", "My money"),
                Link.to("/my-orders", "My orders")))
        .answer(Response.Status.SERVICE_UNAVAILABLE);
  }
}
