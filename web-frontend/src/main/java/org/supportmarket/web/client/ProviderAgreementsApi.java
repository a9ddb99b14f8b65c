package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What councils have agreed with a provider, for its own people. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/providers/{provider}/agreements")
public interface ProviderAgreementsApi {
  @GET
  Paged<Agreement> agreements(
      @PathParam("provider") UUID provider,
      @QueryParam("unread") boolean unread,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @GET
  @Path("/{agreement}")
  AgreementUse agreement(
      @PathParam("provider") UUID provider, @PathParam("agreement") UUID agreement);

  @POST
  @Path("/{agreement}/read")
  Agreement read(
      @PathParam("provider") UUID provider,
      @PathParam("agreement") UUID agreement,
      Map<String, String> nothing);
}
