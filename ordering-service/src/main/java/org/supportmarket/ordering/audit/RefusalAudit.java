package org.supportmarket.ordering.audit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.logging.Log;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.supportmarket.kernel.caller.Caller;

/**
 * Writes down that somebody was refused a person's money. By then the transaction is rolled back,
 * so this is a small one of its own.
 */
@Provider
@MoneyAction("")
class RefusalAudit implements ContainerResponseFilter {
  private final Audit audit;
  private final Caller caller;
  private final SecurityIdentity identity;
  private final Clock clock;
  private final ExecutorService threads;

  @Context ResourceInfo resource;

  RefusalAudit(
      Audit audit,
      Caller caller,
      SecurityIdentity identity,
      Clock clock,
      @VirtualThreads ExecutorService threads) {
    this.audit = audit;
    this.caller = caller;
    this.identity = identity;
    this.clock = clock;
    this.threads = threads;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    boolean refused = response.getStatus() == 403 || response.getStatus() == 404;
    if (!refused || identity.isAnonymous()) {
      return;
    }
    Act act = Act.of(caller, "none", clock.instant());
    String action = resource.getResourceMethod().getAnnotation(MoneyAction.class).value();
    About about = aboutOf(request, action);
    String code = codeOf(response);
    // A wrong role is found out before the request leaves the event loop, which must not wait.
    if (BlockingOperationControl.isBlockingAllowed()) {
      audit.refused(act, action, about, code);
    } else {
      threads.execute(() -> writeLater(act, action, about, code));
    }
  }

  private void writeLater(Act act, String action, About about, String code) {
    try {
      audit.refused(act, action, about, code);
    } catch (IllegalStateException e) {
      Log.errorf(e, "The refusal of %s to %s is missing in the audit", action, act.actor());
    }
  }

  private static About aboutOf(ContainerRequestContext request, String action) {
    String kind = action.substring(0, action.indexOf('.'));
    return new About(
        id(request, "person"), null, id(request, "provider"), kind, id(request, "order"));
  }

  private static UUID id(ContainerRequestContext request, String parameter) {
    String value = request.getUriInfo().getPathParameters().getFirst(parameter);
    if (value == null || value.length() != 36) {
      return null;
    }
    try {
      return UUID.fromString(value);
    } catch (IllegalArgumentException notAUuid) {
      return null;
    }
  }

  private static String codeOf(ContainerResponseContext response) {
    return response.getEntity() instanceof HttpProblem problem
            && problem.getParameters().get("code") instanceof String code
        ? code
        : response.getStatus() == 403 ? "forbidden" : "not_found";
  }
}
