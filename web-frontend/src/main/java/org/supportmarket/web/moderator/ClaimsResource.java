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
import org.supportmarket.web.client.ModerationApi;
import org.supportmarket.web.layout.EvidenceDownload;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** Training, insurance and checks that providers say they have. */
@Path("/moderator/accreditations")
@RolesAllowed("moderator")
@Produces(MediaType.TEXT_HTML)
public class ClaimsResource {
  private static final String HOME = "/moderator/accreditations";
  private static final int LONGEST_HOW = 500;

  @Inject @RestClient ModerationApi catalogue;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(@RestQuery String page, @RestQuery String done) {
    return ClaimsPage.of(
        catalogue.accreditations(PageNumber.of(page), PageNumber.PER_PAGE), Done.sentence(done));
  }

  @GET
  @Path("/{id}")
  @RunOnVirtualThread
  public TemplateInstance one(@RestPath UUID id) {
    return ClaimPage.of(catalogue.accreditation(id), Typed.nothing(), Problems.none());
  }

  /** The file as a download: what providers send is never shown on our own pages. */
  @GET
  @Path("/{id}/evidence")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @RunOnVirtualThread
  public Response evidence(@RestPath UUID id) {
    return EvidenceDownload.of(catalogue.evidence(id));
  }

  @POST
  @Path("/{id}/verify")
  @RunOnVirtualThread
  public Response verify(@RestPath UUID id, @RestForm String how) {
    Decision decision = Decision.saying("how", how, LONGEST_HOW);
    return decision.take(
        () -> catalogue.verify(id, new ModerationApi.How(decision.words())),
        HOME + "?done=verified",
        again(id, decision));
  }

  @POST
  @Path("/{id}/reject")
  @RunOnVirtualThread
  public Response reject(@RestPath UUID id, @RestForm String reason) {
    Decision decision = Decision.because("reason", reason);
    return decision.take(
        () -> catalogue.reject(id, new ModerationApi.Reason(decision.words())),
        HOME + "?done=rejected",
        again(id, decision));
  }

  private Function<Problems, TemplateInstance> again(UUID id, Decision decision) {
    Typed typed = Typed.nothing().put(decision.field(), decision.words());
    return problems -> ClaimPage.of(catalogue.accreditation(id), typed, problems);
  }
}
