package org.supportmarket.web.council;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.CouncilTasksApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.session.Visitor;

/** What a care manager has to look into: the list, one of them, closing it. */
@Path("/council/tasks")
@RolesAllowed("care-manager")
@Produces(MediaType.TEXT_HTML)
public class TasksResource {
  private static final int PER_PAGE = 20;
  private static final int LONGEST = 1000;

  @Inject Visitor visitor;
  @Inject @RestClient CouncilTasksApi tasks;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(
      @RestQuery String state, @RestQuery @DefaultValue("1") String page, @RestQuery String done) {
    boolean open = !"closed".equals(state);
    int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
    return TasksPage.of(
        open, tasks.tasks(council(), open ? "open" : "closed", number, PER_PAGE), done);
  }

  @GET
  @Path("/{task}")
  @RunOnVirtualThread
  public TemplateInstance show(@RestPath UUID task) {
    return new TaskPage(TaskRow.of(tasks.task(council(), task)), "", Problems.none());
  }

  @POST
  @Path("/{task}/close")
  @RunOnVirtualThread
  public Response close(@RestPath UUID task, @RestForm String words) {
    String what = words == null ? "" : words.strip();
    if (what.isEmpty() || what.length() > LONGEST) {
      return again(
          422, task, what, Problems.of("words", "Write what you did, at most 1,000 letters"));
    }
    try {
      tasks.close(council(), task, new CouncilTasksApi.Closing(what));
      return Response.seeOther(URI.create("/council/tasks?done=closed")).build();
    } catch (Refusal no) {
      if (!no.is("task_closed") && !no.is("invalid_request")) {
        throw no;
      }
      return again(no.status(), task, what, Problems.of("words", no.sentence()));
    }
  }

  private Response again(int status, UUID task, String words, Problems problems) {
    TaskRow row = TaskRow.of(tasks.task(council(), task));
    return Response.status(status).entity(new TaskPage(row, words, problems)).build();
  }

  private String council() {
    return visitor
        .council()
        .orElseThrow(
            () ->
                new Refusal(
                    404,
                    "no_council",
                    "Your login is not connected to a council yet. Call us and we will connect it.",
                    Map.of()));
  }
}
