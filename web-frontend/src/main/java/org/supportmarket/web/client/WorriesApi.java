package org.supportmarket.web.client;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The private line to the safeguarding desk; asked without a token, so that nobody is named. Tried
 * twice: the key makes it one.
 */
@RegisterRestClient(configKey = "ratings")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@Retry(maxRetries = 1, delay = 100, retryOn = ProcessingException.class)
@Path("/api/v1/worries")
public interface WorriesApi {
  @POST
  Taken tell(NewWorry worry);

  /** {@code council} is a GSS code or null; at most 4,000 letters, 300 in the others. */
  record NewWorry(
      UUID key, String council, String words, String about, String reach, String ring) {}

  /** What to say on the phone, and until when it is read. */
  record Taken(String reference, Instant readBy) {}
}
