package org.supportmarket.ordering.trends;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/** What is bought in a council's area, for that council only. */
@Path("/api/v1")
@Tag(name = "Trends")
class TrendsResource {
  private final ShowTrends showTrends;
  private final RebuildTrends rebuildTrends;
  private final Caller caller;
  private final Clock clock;

  TrendsResource(ShowTrends showTrends, RebuildTrends rebuildTrends, Caller caller, Clock clock) {
    this.showTrends = showTrends;
    this.rebuildTrends = rebuildTrends;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/councils/{gss}/trends")
  @RolesAllowed({"commissioner", "council-finance"})
  @RunOnVirtualThread
  @Operation(
      summary = "What people bought, by category or provider and month",
      description =
          "Sums of the ledger by the day each change took effect: a cancelled order is taken off in"
              + " the month of the cancelling. At most 36 months; by default the last twelve and"
              + " this one. 503 trends_unavailable while the index does not answer.")
  public TrendsView trends(
      @Parameter(example = "E10900001") @PathParam("gss") String gss,
      @Parameter(example = "2025-10") @QueryParam("from") String from,
      @Parameter(example = "2026-10") @QueryParam("to") String to,
      @QueryParam("group_by")
          @DefaultValue("category")
          @Pattern(regexp = "category|provider", message = "must be category or provider")
          String groupBy,
      @QueryParam("interval")
          @DefaultValue("month")
          @Pattern(regexp = "month", message = "must be month")
          String interval) {
    if (!gss.equals(caller.council())) {
      throw Refusal.of(
          OrderingProblem.COUNCIL_UNKNOWN, "You can see the trends of your own council only.");
    }
    Period period = Period.of(from, to, YearMonth.now(clock));
    return showTrends.show(gss, period, Grouping.valueOf(groupBy.toUpperCase(Locale.ROOT)));
  }

  /** How many facts the index was made from. */
  record Rebuilt(long changes) {}

  @POST
  @Path("/trends/rebuild")
  @RolesAllowed("operator")
  @RunOnVirtualThread
  @Operation(summary = "Make the index of purchases anew from the facts, while it is in use")
  public Rebuilt rebuild() {
    return new Rebuilt(rebuildTrends.rebuild());
  }
}
