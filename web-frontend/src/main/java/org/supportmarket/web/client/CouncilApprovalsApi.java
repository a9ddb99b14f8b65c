package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What people have asked a council's care managers. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/councils/{gss}/approvals")
public interface CouncilApprovalsApi {
  @GET
  Paged<Approval> approvals(
      @PathParam("gss") String council,
      @QueryParam("state") String state,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @GET
  @Path("/{approval}")
  Approval approval(@PathParam("gss") String council, @PathParam("approval") UUID approval);

  /** {@code how} is approve or refuse. */
  @POST
  @Path("/{approval}/{how}")
  Approval answer(
      @PathParam("gss") String council,
      @PathParam("approval") UUID approval,
      @PathParam("how") String how,
      Answer words);

  /** Why, in plain words. */
  record Answer(String words) {}
}
