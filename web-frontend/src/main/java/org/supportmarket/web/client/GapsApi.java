package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.DELETE;
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

/** What is missing in a council's area, for its commissioners and finance officers. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/councils/{gss}/gaps")
public interface GapsApi {
  /** Of one district or kind of support, where those are not null. */
  @GET
  Gaps gaps(
      @PathParam("gss") String council,
      @QueryParam("district") String district,
      @QueryParam("category") String category);

  @POST
  @Path("/notes")
  void note(@PathParam("gss") String council, NewNote note);

  @DELETE
  @Path("/notes/{note}")
  void removeNote(@PathParam("gss") String council, @PathParam("note") UUID note);

  /** What is noted about which gap. */
  record NewNote(String district, String category, String words) {}
}
