package org.supportmarket.web.provider;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.catalogue.Categories;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.ProviderSignalsApi;
import org.supportmarket.web.client.Signal;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.market.SignalCard;

/** What councils are looking for where a provider works. */
@Path("/provider/signals")
@RolesAllowed("provider")
@Produces(MediaType.TEXT_HTML)
public class SignalsResource {
  private static final int PER_PAGE = 20;

  @Inject OwnProvider own;
  @Inject Categories categories;
  @Inject @RestClient ProviderSignalsApi signals;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(@RestQuery @DefaultValue("1") String page) {
    int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
    Paged<Signal> found = signals.signals(own.id(), number, PER_PAGE);
    return new SignalsPage(
        found.totalItems() == 0
            ? "We know of nothing that councils are looking for where you work"
            : "Councils are looking for %s where you work"
                .formatted(Numbers.things(found.totalItems(), "thing", "things")),
        SignalCard.of(found.contents(), categories::name),
        new Pages(number, found.totalPages(), "/provider/signals"));
  }
}
