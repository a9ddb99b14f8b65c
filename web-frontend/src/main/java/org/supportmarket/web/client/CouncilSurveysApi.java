package org.supportmarket.web.client;

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

/** What a council asks its people, for its officers. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/councils/{gss}/surveys")
public interface CouncilSurveysApi {
  @GET
  Paged<Survey> surveys(
      @PathParam("gss") String council,
      @QueryParam("state") String state,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @GET
  @Path("/{survey}")
  SurveyResults survey(@PathParam("gss") String council, @PathParam("survey") UUID survey);

  @POST
  Survey publish(@PathParam("gss") String council, Wanted wanted);

  @POST
  @Path("/{survey}/end")
  Survey end(
      @PathParam("gss") String council,
      @PathParam("survey") UUID survey,
      Map<String, String> nothing);

  /** What is to be asked. */
  record Wanted(String title, String why, LocalDate openUntil, List<Question> questions) {}

  /** One question with the answers to choose from. */
  record Question(String words, boolean several, List<String> options) {}
}
