package org.supportmarket.web.provider;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.MyProvider;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.ProviderOrdersApi;
import org.supportmarket.web.client.Refusal;

/** A provider's first page. */
@Path("/provider")
@RolesAllowed("provider")
@Produces(MediaType.TEXT_HTML)
public class TodayResource {
  private static final int SHOWN = 5;

  @Inject OwnProvider own;
  @Inject Workspace workspace;
  @Inject @RestClient ProviderOrdersApi orders;

  @GET
  @RunOnVirtualThread
  public Response today(@RestQuery String done) {
    if (own.known()) {
      return Response.ok(page(own.id(), done)).build();
    }
    Optional<MyProvider> provider = own.find();
    if (provider.isEmpty()) {
      return Response.seeOther(URI.create("/provider/join")).build();
    }
    return provider.get().is("applied") || provider.get().is("closed")
        ? Response.ok(AppliedPage.of(provider.get(), Done.sentence(done))).build()
        : Response.ok(page(provider.get().id(), done)).build();
  }

  private TodayPage page(UUID provider, String done) {
    return TodayPage.of(
        orders(provider, OrderState.PLACED, SHOWN),
        orders(provider, OrderState.ACCEPTED, 1),
        workspace,
        provider,
        Done.sentence(done));
  }

  /** Ordering hears of a provider that was just let in a moment later; till then it has none. */
  private Paged<Order> orders(UUID provider, OrderState state, int perPage) {
    try {
      return orders.orders(provider, state.code(), 1, perPage);
    } catch (Refusal no) {
      if (no.status() != 403 || own.known()) {
        throw no;
      }
      return new Paged<>(0, 1, 0, 0, List.of());
    }
  }
}
