package org.supportmarket.web.moderator;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.ModerationApi;
import org.supportmarket.web.client.ModerationApi.Reason;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** Stopping new orders of one listing, and letting them go on. */
@Path("/moderator/listings/{id}")
@RolesAllowed("moderator")
@Produces(MediaType.TEXT_HTML)
public class ListingsResource {
  @Inject @RestClient ModerationApi moderation;
  @Inject @RestClient CatalogueApi catalogue;

  @GET
  @RunOnVirtualThread
  public TemplateInstance one(@RestPath UUID id, @RestQuery String done) {
    return ListingPage.of(
        catalogue.listing(id), Typed.nothing(), Done.sentence(done), Problems.none());
  }

  @POST
  @Path("/suspend")
  @RunOnVirtualThread
  public Response suspend(@RestPath UUID id, @RestForm String reason) {
    Decision decision = Decision.because("reason", reason);
    return decision.take(
        () -> moderation.suspendListing(id, new Reason(decision.words())),
        "/moderator/listings/" + id + "?done=suspended",
        again(id, decision));
  }

  @POST
  @Path("/reinstate")
  @RunOnVirtualThread
  public Response reinstate(@RestPath UUID id, @RestForm String reason) {
    Decision decision = Decision.because("reason", reason);
    return decision.take(
        () -> moderation.reinstateListing(id, new Reason(decision.words())),
        "/moderator/listings/" + id + "?done=reinstated",
        again(id, decision));
  }

  private Function<Problems, TemplateInstance> again(UUID id, Decision decision) {
    Typed typed = Typed.nothing().put(decision.field(), decision.words());
    return problems -> ListingPage.of(catalogue.listing(id), typed, null, problems);
  }
}
