package org.supportmarket.web.support;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.supportmarket.web.session.Visitor;

/** The way to a person's plan, the people who help them, and what they kept and asked. */
@Path("/my-support")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Produces(MediaType.TEXT_HTML)
public class MySupportResource {
  @Inject Visitor visitor;

  @GET
  @RunOnVirtualThread
  public TemplateInstance show() {
    return MySupportPage.of(visitor);
  }
}
