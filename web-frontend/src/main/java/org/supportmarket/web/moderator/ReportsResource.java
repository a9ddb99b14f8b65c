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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.ModerationApi;
import org.supportmarket.web.layout.Problems;

/** What people told us is wrong with a listing. */
@Path("/moderator/reports")
@RolesAllowed("moderator")
@Produces(MediaType.TEXT_HTML)
public class ReportsResource {
  private static final String HOME = "/moderator/reports";

  @Inject @RestClient ModerationApi catalogue;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(@RestQuery String page, @RestQuery String done) {
    return ReportsPage.of(
        catalogue.reports("open", PageNumber.of(page), PageNumber.PER_PAGE), Done.sentence(done));
  }

  @GET
  @Path("/{id}")
  @RunOnVirtualThread
  public TemplateInstance one(@RestPath UUID id) {
    return ReportPage.of(catalogue.report(id), "", "", Problems.none());
  }

  @POST
  @Path("/{id}/close")
  @RunOnVirtualThread
  public Response close(
      @RestPath UUID id, @RestForm String outcome, @RestForm("words") String typed) {
    if (ReportWords.outcomes(outcome).stream().noneMatch(choice -> choice.chosen())) {
      Problems problems = Problems.of("outcome", "Choose what came of it");
      ReportPage page = ReportPage.of(catalogue.report(id), outcome, typed, problems);
      return Response.status(422).entity(page).build();
    }
    Decision decision = Decision.because("words", typed);
    return decision.take(
        () -> catalogue.closeReport(id, new ModerationApi.Decision(outcome, decision.words())),
        HOME + "?done=closed",
        problems -> ReportPage.of(catalogue.report(id), outcome, decision.words(), problems));
  }
}
