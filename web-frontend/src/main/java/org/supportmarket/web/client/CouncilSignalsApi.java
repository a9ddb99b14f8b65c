package org.supportmarket.web.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a council tells providers it is looking for, for its commissioners. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/councils/{gss}/signals")
public interface CouncilSignalsApi {
  @GET
  Paged<Signal> signals(
      @PathParam("gss") String council,
      @QueryParam("state") String state,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @GET
  @Path("/{signal}")
  Signal signal(@PathParam("gss") String council, @PathParam("signal") UUID signal);

  @POST
  Signal publish(@PathParam("gss") String council, Wanted wanted);

  @PUT
  @Path("/{signal}")
  Signal change(@PathParam("gss") String council, @PathParam("signal") UUID signal, Wanted wanted);

  @POST
  @Path("/{signal}/end")
  Signal end(
      @PathParam("gss") String council,
      @PathParam("signal") UUID signal,
      Map<String, String> nothing);

  /** What is looked for; {@code version} says which one was read, where it is changed. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Wanted(
      String category,
      String district,
      Integer amount,
      String measure,
      LocalDate openUntil,
      String why,
      String contact,
      Integer version) {}
}
