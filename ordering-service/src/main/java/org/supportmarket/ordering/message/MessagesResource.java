package org.supportmarket.ordering.message;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.person.PersonAction;

/** What we told a person; a supporter sees it if the person asked them to. */
@Path("/api/v1/people/{person}/messages")
@RolesAllowed({
  "budget-holder",
  "self-funder",
  "supporter",
  "fund-holder",
  "care-manager",
  "council-finance"
})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class MessagesResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final Messages messages;
  private final ReadMessage readMessage;
  private final Audit audit;

  MessagesResource(
      Caller caller,
      Clock clock,
      PersonAccess access,
      Messages messages,
      ReadMessage readMessage,
      Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.messages = messages;
    this.readMessage = readMessage;
    this.audit = audit;
  }

  @GET
  @MoneyAction("message.look")
  @Operation(summary = "What you were told, the newest first")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "404", description = "`person_unknown`: also if it is not you")
  public PageOf<MessageView> messages(
      @PathParam("person") UUID person,
      @Parameter(description = "Only what was not read yet")
          @QueryParam("unread")
          @DefaultValue("false")
          boolean unread,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    Access reached = access.may(caller, person, PersonAction.MESSAGE);
    Paging paging = Paging.of(page, perPage);
    audit.done(
        reached.act(caller, clock.instant()),
        "message.look",
        About.person(person, reached.person().council(), "message", null));
    return messages.page(person, reached.byThePerson(), unread, paging);
  }

  @POST
  @Path("/{message}/read")
  @MoneyAction("message.read")
  @Operation(summary = "Say that a message was read; again changes nothing")
  @APIResponseSchema(MessageView.class)
  @APIResponse(responseCode = "404", description = "`person_unknown`, `message_unknown`")
  public MessageView read(@PathParam("person") UUID person, @PathParam("message") UUID message) {
    access.may(caller, person, PersonAction.MESSAGE);
    return readMessage.read(person, message, clock.instant());
  }
}
