package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What their council asks somebody. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/people/{person}/surveys")
public interface PersonSurveysApi {
  @GET
  List<AskedSurvey> surveys(@PathParam("person") UUID person);

  @PUT
  @Path("/{survey}")
  AskedSurvey answer(
      @PathParam("person") UUID person, @PathParam("survey") UUID survey, Answers answers);

  @DELETE
  @Path("/{survey}")
  void withdraw(@PathParam("person") UUID person, @PathParam("survey") UUID survey);

  /** What was chosen; questions that are left out are not answered. */
  record Answers(List<AskedSurvey.Chosen> answers) {}
}
