package org.supportmarket.ordering.task;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.problem.OrderingProblem;

/** What a council's care managers have to look into. */
@Path("/api/v1/councils/{gss}/tasks")
@RolesAllowed("care-manager")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Councils")
class TasksResource {
  private final Caller caller;
  private final Clock clock;
  private final CouncilTasks tasks;
  private final CloseTask closeTask;
  private final Audit audit;

  TasksResource(Caller caller, Clock clock, CouncilTasks tasks, CloseTask closeTask, Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.tasks = tasks;
    this.closeTask = closeTask;
    this.audit = audit;
  }

  @GET
  @MoneyAction("task.look")
  @Operation(
      summary = "A council's tasks, the urgent ones first",
      description =
          "Own council only. Raised for running orders whose listing is suspended (nothing that runs is"
              + " stopped by itself), disputes, suspended supporters, withheld looks and money left over.")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public PageOf<TaskView> tasks(
      @Parameter(example = "E10900001") @PathParam("gss") String gss,
      @Parameter(description = "open (if left out) or closed") @QueryParam("state") String state,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    Act act = act(gss);
    TaskState wanted = wanted(state);
    Paging paging = Paging.of(page, perPage);
    audit.done(act, "task.look", About.person(null, gss, "task", null));
    return tasks.page(gss, wanted, paging);
  }

  @GET
  @Path("/{task}")
  @MoneyAction("task.look")
  @Operation(summary = "One task of a council")
  @APIResponseSchema(TaskView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`, `task_unknown`")
  public TaskView task(@PathParam("gss") String gss, @PathParam("task") UUID task) {
    Act act = act(gss);
    TaskView found = tasks.find(gss, task).orElseThrow(CloseTask::unknown);
    audit.done(act, "task.look", found.about(gss));
    return found;
  }

  @POST
  @Path("/{task}/close")
  @Consumes(MediaType.APPLICATION_JSON)
  @MoneyAction("task.close")
  @Operation(summary = "Close a task, saying what was done")
  @APIResponseSchema(TaskView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`, `task_unknown`")
  @APIResponse(responseCode = "409", description = "`task_closed`")
  public TaskView close(
      @PathParam("gss") String gss, @PathParam("task") UUID task, CloseRequest request) {
    return closeTask.close(act(gss), gss, task, request == null ? null : request.words());
  }

  private Act act(String gss) {
    if (!gss.equals(caller.council())) {
      throw Refusal.of(
          OrderingProblem.COUNCIL_UNKNOWN, "You can see the tasks of your own council only.");
    }
    return Act.of(caller, "care-manager", clock.instant());
  }

  private static TaskState wanted(String state) {
    if (state == null || state.isEmpty()) {
      return TaskState.OPEN;
    }
    return TaskState.find(state)
        .orElseThrow(
            () -> Refusal.of(OrderingProblem.INVALID_REQUEST, "`state` is open or closed."));
  }
}
