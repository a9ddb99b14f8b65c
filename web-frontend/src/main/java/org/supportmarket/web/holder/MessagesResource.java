package org.supportmarket.web.holder;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.PersonMessagesApi;

/** What a person was told about their orders. */
@Path("/messages")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Produces(MediaType.TEXT_HTML)
public class MessagesResource {
  private static final int PER_PAGE = 10;

  @Inject Owner owner;
  @Inject @RestClient PersonMessagesApi messages;
  @Inject Invited invited;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(@RestQuery @DefaultValue("1") String page) {
    int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
    return MessagesPage.of(
        messages.messages(owner.id(), number, PER_PAGE), number == 1 ? invited.question() : null);
  }

  @POST
  @Path("/{message}/read")
  @RunOnVirtualThread
  public Response read(@RestPath UUID message) {
    messages.read(owner.id(), message, Map.of());
    return Response.seeOther(URI.create("/messages")).build();
  }
}
