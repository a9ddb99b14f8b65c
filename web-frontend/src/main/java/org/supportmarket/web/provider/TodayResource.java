package org.supportmarket.web.provider;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.ProviderOrdersApi;

/** A provider's first page. */
@Path("/provider")
@RolesAllowed("provider")
@Produces(MediaType.TEXT_HTML)
public class TodayResource {
  private static final int SHOWN = 5;

  @Inject OwnProvider own;
  @Inject @RestClient ProviderOrdersApi orders;

  @GET
  @RunOnVirtualThread
  public TemplateInstance today() {
    UUID provider = own.id();
    return TodayPage.of(
        orders.orders(provider, OrderState.PLACED.code(), 1, SHOWN),
        orders.orders(provider, OrderState.ACCEPTED.code(), 1, 1));
  }
}
