package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** To which mailboxes of a council the report of each month goes, for its commissioners. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/councils/{gss}/report-recipients")
public interface ReportRecipientsApi {
  @GET
  ReportRecipients recipients(@PathParam("gss") String council);

  @POST
  ReportRecipients add(@PathParam("gss") String council, NewRecipient recipient);

  @DELETE
  @Path("/{recipient}")
  void remove(@PathParam("gss") String council, @PathParam("recipient") UUID recipient);

  /** A mailbox of the council. */
  record NewRecipient(String address) {}
}
