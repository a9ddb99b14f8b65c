package org.supportmarket.web.provider;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How often a provider's listings were shown and opened. */
@Path("/provider/shown")
@RolesAllowed("provider")
@Produces(MediaType.TEXT_HTML)
public class ShownResource {
  @Inject Workspace workspace;

  @GET
  @RunOnVirtualThread
  public TemplateInstance counts() {
    return workspace.shown().map(ShownPage::of).orElseGet(ShownPage::notCounted);
  }
}
