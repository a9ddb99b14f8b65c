package org.supportmarket.web.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.ProcessingException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** Stands outside the retries and circuit breakers of a client. */
@TellsUnreachable
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class TellUnreachable {
  @AroundInvoke
  Object call(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (CircuitBreakerOpenException e) {
      throw new Unreachable(e);
    } catch (ProcessingException e) {
      // An answer we cannot read is a mistake of ours, not an outage.
      throw e.getCause() instanceof JsonProcessingException ? e : new Unreachable(e);
    }
  }
}
