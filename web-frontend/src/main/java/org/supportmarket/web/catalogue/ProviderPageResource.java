package org.supportmarket.web.catalogue;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.ListingQuery;
import org.supportmarket.web.client.ListingsFound;
import org.supportmarket.web.client.Provider;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;

/** One provider. */
@Path("/providers/{id}")
@PermitAll
@RunOnVirtualThread
public class ProviderPageResource {
  private static final int MOST_OFFERS = 50;
  private static final int REVIEWS_PER_PAGE = 10;

  @Inject @RestClient CatalogueApi catalogue;
  @Inject Reviews reviews;

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(
      @PathParam("id") UUID id,
      @QueryParam("aspect") String aspect,
      @QueryParam("outcome") String outcome,
      @QueryParam("page") String page) {
    Provider provider = catalogue.provider(id);
    Reviews.Only only = Reviews.Only.of(aspect, outcome);
    int number = Wish.pageOf(page);
    Reviews.Shown bought = reviews.of(id, only, number, REVIEWS_PER_PAGE);
    boolean whole = !only.any() && number == 1;
    return ProviderPage.of(
        provider,
        offers(id),
        Figures.of(reviews.figures(id)),
        only,
        bought,
        whole && bought.page().unverifiedItems() > 0
            ? reviews.used(id, REVIEWS_PER_PAGE)
            : Reviews.Shown.NOTHING);
  }

  /** What they offer; null while search rests, since the provider itself can still be shown. */
  private ListingsFound offers(UUID provider) {
    try {
      return catalogue.search(
          ListingQuery.all()
              .with("provider_id", provider)
              .with("sort", "name")
              .with("per_page", MOST_OFFERS)
              .with("facets", "none")
              .parameters());
    } catch (Refusal e) {
      if (e.status() < 500) {
        throw e;
      }
      return null;
    } catch (Unreachable e) {
      return null;
    }
  }
}
