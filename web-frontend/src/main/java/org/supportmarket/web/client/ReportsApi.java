package org.supportmarket.web.client;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Telling the moderators that a listing is wrong; without a token, so that nobody is named. */
@RegisterRestClient(configKey = "catalogue")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@Path("/api/v1/listings/{listing}/reports")
public interface ReportsApi {
  @POST
  void report(@PathParam("listing") UUID listing, NewReport report);

  /** {@code about} is one of the catalogue's words for it; at most 2,000 letters. */
  record NewReport(String about, String words) {}
}
