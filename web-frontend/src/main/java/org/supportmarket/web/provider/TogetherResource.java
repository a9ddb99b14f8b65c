package org.supportmarket.web.provider;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.catalogue.Categories;
import org.supportmarket.web.client.ProviderTogetherApi;
import org.supportmarket.web.market.TogetherCard;

/** What councils ask a provider to do for several people together. */
@Path("/provider/together")
@RolesAllowed("provider")
@Produces(MediaType.TEXT_HTML)
public class TogetherResource {
  @Inject OwnProvider own;
  @Inject Categories categories;
  @Inject @RestClient ProviderTogetherApi together;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list() {
    return new TogetherPage(TogetherCard.of(together.consortia(own.id()), categories::name));
  }
}
