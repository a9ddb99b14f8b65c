package org.supportmarket.web.moderator;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.ModerationApi;
import org.supportmarket.web.client.ModerationApi.Reason;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** Who is let in, who is stopped, and who may go on. */
@Path("/moderator/providers")
@RolesAllowed("moderator")
@Produces(MediaType.TEXT_HTML)
public class ProvidersResource {
  private static final String REFUSE = "reason";
  private static final String SUSPEND = "suspend-reason";
  private static final String REINSTATE = "reinstate-reason";

  @Inject @RestClient ModerationApi catalogue;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(
      @RestQuery @DefaultValue("applied") String state,
      @RestQuery String page,
      @RestQuery String done) {
    String only = state.matches("applied|changed|suspended") ? state : "applied";
    return ProvidersPage.of(
        only,
        catalogue.providers(only, PageNumber.of(page), PageNumber.PER_PAGE),
        Done.sentence(done));
  }

  @GET
  @Path("/{id}")
  @RunOnVirtualThread
  public TemplateInstance one(@RestPath UUID id, @RestQuery String done) {
    return ProviderPage.of(
        catalogue.provider(id), Typed.nothing(), Done.sentence(done), Problems.none());
  }

  @POST
  @Path("/{id}/approve")
  @RunOnVirtualThread
  public Response approve(@RestPath UUID id, @RestForm String seen) {
    ModerationApi.AsSeen asSeen = new ModerationApi.AsSeen(moment(seen));
    return Decision.plain()
        .take(
            () -> catalogue.approveProvider(id, asSeen),
            "/moderator/providers?done=approved",
            again(id, Typed.nothing()));
  }

  @POST
  @Path("/{id}/same")
  @RunOnVirtualThread
  public Response same(@RestPath UUID id, @RestForm String entry, @RestForm String seen) {
    UUID known = entry(entry);
    return Decision.plain()
        .take(
            () -> catalogue.sameProvider(id, new ModerationApi.SameAs(known, moment(seen))),
            "/moderator/providers/" + known + "?done=same",
            again(id, Typed.nothing()));
  }

  @POST
  @Path("/{id}/refuse")
  @RunOnVirtualThread
  public Response refuse(@RestPath UUID id, @RestForm(REFUSE) String reason) {
    Decision decision = Decision.because(REFUSE, reason);
    return decision.take(
        () -> catalogue.refuseProvider(id, new Reason(decision.words())),
        "/moderator/providers?done=refused",
        again(id, decision));
  }

  @POST
  @Path("/{id}/suspend")
  @RunOnVirtualThread
  public Response suspend(@RestPath UUID id, @RestForm(SUSPEND) String reason) {
    Decision decision = Decision.because(SUSPEND, reason);
    return decision.take(
        () -> catalogue.suspendProvider(id, new Reason(decision.words())),
        "/moderator/providers/" + id + "?done=suspended",
        again(id, decision));
  }

  /** The first moderator proposes it, another one carries it out. */
  @POST
  @Path("/{id}/reinstate")
  @RunOnVirtualThread
  public Response reinstate(@RestPath UUID id, @RestForm(REINSTATE) String reason) {
    Decision decision = Decision.because(REINSTATE, reason);
    boolean proposed = catalogue.provider(id).proposal() != null;
    return decision.take(
        () -> catalogue.reinstateProvider(id, new Reason(decision.words())).close(),
        "/moderator/providers/" + id + "?done=" + (proposed ? "reinstated" : "proposed"),
        again(id, decision));
  }

  private Function<Problems, TemplateInstance> again(UUID id, Decision decision) {
    return again(id, Typed.nothing().put(decision.field(), decision.words()));
  }

  private Function<Problems, TemplateInstance> again(UUID id, Typed typed) {
    return problems -> ProviderPage.of(catalogue.provider(id), typed, null, problems);
  }

  private static UUID entry(String typed) {
    try {
      return UUID.fromString(typed == null ? "" : typed);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e);
    }
  }

  private static Instant moment(String seen) {
    try {
      return seen == null || seen.isBlank() ? null : Instant.parse(seen);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
