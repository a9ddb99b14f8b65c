package org.supportmarket.ordering.trends;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.problem.OrderingProblem;

/** A council's totals as of this moment, and whether they are the ledger's. */
@Path("/api/v1")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trends")
class LiveTotalsResource {
  private static final String FINANCE = "council-finance";

  private final ShowLiveTotals showLiveTotals;
  private final RunReconciliation runReconciliation;
  private final Caller caller;
  private final Clock clock;

  LiveTotalsResource(
      ShowLiveTotals showLiveTotals,
      RunReconciliation runReconciliation,
      Caller caller,
      Clock clock) {
    this.showLiveTotals = showLiveTotals;
    this.runReconciliation = runReconciliation;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/councils/{gss}/live-totals")
  @RolesAllowed({"commissioner", FINANCE})
  @Operation(
      summary = "What people bought, to the penny, by month and funding stream, as of this moment",
      description =
          "By the day each change took effect. Council finance sees every total; commissioners only those"
              + " with more than seven people behind them and not nearly all one person's, the others say"
              + " `suppressed`, and without the money of people who do not want to be counted, who are"
              + " in no panel. At most 36 months;"
              + " by default the last twelve and this one. Answers also while the index does not.")
  @APIResponseSchema(LiveTotalsView.class)
  @APIResponse(responseCode = "400", description = "`invalid_period`")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public LiveTotalsView liveTotals(
      @Parameter(example = "E10900001") @PathParam("gss") String gss,
      @Parameter(example = "2025-10") @QueryParam("from") String from,
      @Parameter(example = "2026-10") @QueryParam("to") String to) {
    if (!gss.equals(caller.council())) {
      throw Refusal.of(
          OrderingProblem.COUNCIL_UNKNOWN, "You can see the totals of your own council only.");
    }
    return showLiveTotals.show(gss, Period.of(from, to, YearMonth.now(clock)), caller.has(FINANCE));
  }

  /**
   * What was found.
   *
   * @param months councils' months that were looked at
   * @param indexApartPence null if the index could not be asked
   */
  @Schema(name = "Reconciled")
  record Reconciled(
      Instant checkedAt,
      int months,
      @Schema(examples = "0") long ledgerApartPence,
      @Schema(nullable = true, examples = "0") Long indexApartPence) {}

  @POST
  @Path("/trends/reconciliations")
  @RolesAllowed("operator")
  @Operation(
      summary = "Compare ledger, facts and index now, to the penny",
      description = "As it is done regularly: an index that differs from the facts is made anew.")
  @APIResponseSchema(Reconciled.class)
  public Reconciled reconcile() {
    Reconciliation found = runReconciliation.now();
    return new Reconciled(
        found.checkedAt(),
        found.ledger().size(),
        found.ledgerApartPence(),
        found.indexApartPence().orElse(null));
  }
}
