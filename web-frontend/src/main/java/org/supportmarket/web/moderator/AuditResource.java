package org.supportmarket.web.moderator;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.ModerationApi;

/** Who did what to a provider or a listing, newest first. */
@Path("/moderator/audit")
@RolesAllowed("moderator")
@Produces(MediaType.TEXT_HTML)
public class AuditResource {
  @Inject @RestClient ModerationApi catalogue;

  @GET
  @RunOnVirtualThread
  public TemplateInstance of(@RestQuery UUID subject, @RestQuery String page) {
    return AuditPage.of(
        subject, catalogue.audit(subject, PageNumber.of(page), PageNumber.PER_PAGE));
  }
}
