package org.supportmarket.web.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What can speak for a provider; asked without a token. */
@RegisterRestClient(configKey = "catalogue")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@Path("/api/v1")
public interface AccreditationKindsApi {
  @GET
  @Path("/accreditation-kinds")
  List<AccreditationKind> all();

  /** What a provider can hold, and what it must tell about it. */
  record AccreditationKind(String kind, String name, boolean needsReference, boolean needsExpiry) {}
}
