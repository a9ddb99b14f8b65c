package org.supportmarket.web.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a council has agreed with providers, for its officers. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/councils/{gss}/agreements")
public interface CouncilAgreementsApi {
  @GET
  Paged<Agreement> agreements(
      @PathParam("gss") String council,
      @QueryParam("state") String state,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @GET
  @Path("/under-used")
  List<UUID> underUsed(
      @PathParam("gss") String council,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @GET
  @Path("/offers")
  List<Offered> offers(@PathParam("gss") String council, @QueryParam("category") String category);

  @GET
  @Path("/{agreement}")
  AgreementUse agreement(@PathParam("gss") String council, @PathParam("agreement") UUID agreement);

  @POST
  Agreement record(@PathParam("gss") String council, Agreed agreed);

  @POST
  @Path("/{agreement}/end")
  Agreement end(
      @PathParam("gss") String council,
      @PathParam("agreement") UUID agreement,
      Map<String, String> nothing);

  /** Something a provider sells, with the least it asks for one. */
  record Offered(UUID providerId, String providerName, String unit, long pence) {}

  /** What was agreed; no {@code weeklyUnits} for a rate. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Agreed(
      String providerId,
      String kind,
      String category,
      String unit,
      Long pence,
      Integer weeklyUnits,
      LocalDate beginsOn,
      LocalDate endsOn,
      String contact) {}
}
