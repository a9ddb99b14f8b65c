package org.supportmarket.web.provider;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.QuestionsApi;

/** The questions people asked a provider; each leads to its conversation. */
@Path("/provider/questions")
@RolesAllowed("provider")
@Produces(MediaType.TEXT_HTML)
public class InboxResource {
  private static final int PER_PAGE = 20;

  @Inject @RestClient QuestionsApi catalogue;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(
      @RestQuery @DefaultValue("open") String status, @RestQuery @DefaultValue("1") String page) {
    int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
    String only = status.matches("open|answered|closed") ? status : null;
    return InboxPage.of(only, catalogue.askedOfUs(only, number, PER_PAGE));
  }
}
