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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.ModerationApi;
import org.supportmarket.web.layout.Problems;

/** What providers want to put on offer or to change in what they offer. */
@Path("/moderator/changes")
@RolesAllowed("moderator")
@Produces(MediaType.TEXT_HTML)
public class ChangesResource {
  private static final String HOME = "/moderator/changes";

  @Inject @RestClient ModerationApi catalogue;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(@RestQuery String page, @RestQuery String done) {
    return ChangesPage.of(
        catalogue.changes("submitted", PageNumber.of(page), PageNumber.PER_PAGE),
        Done.sentence(done));
  }

  @GET
  @Path("/{id}")
  @RunOnVirtualThread
  public TemplateInstance one(@RestPath UUID id) {
    return ChangePage.of(catalogue.change(id), "", Problems.none());
  }

  @POST
  @Path("/{id}/approve")
  @RunOnVirtualThread
  public Response approve(@RestPath UUID id) {
    return Decision.plain()
        .take(
            () -> catalogue.approveChange(id, Map.of()),
            HOME + "?done=approved",
            problems -> ChangePage.of(catalogue.change(id), "", problems));
  }

  @POST
  @Path("/{id}/refuse")
  @RunOnVirtualThread
  public Response refuse(@RestPath UUID id, @RestForm String reason) {
    Decision decision = Decision.because("reason", reason);
    return decision.take(
        () -> catalogue.refuseChange(id, new ModerationApi.Reason(decision.words())),
        HOME + "?done=refused",
        problems -> ChangePage.of(catalogue.change(id), decision.words(), problems));
  }
}
