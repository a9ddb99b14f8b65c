package org.supportmarket.ordering.market;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.problem.OrderingProblem;

/** A council's market in a month on paper, for that council only. */
@Path("/api/v1/councils/{gss}/market-report.pdf")
@RolesAllowed({"commissioner", "council-finance"})
@RunOnVirtualThread
@Admitted
@Produces("application/pdf")
@Tag(name = "Market")
class MonthReportResource {
  private final PrintMonth printMonth;
  private final Caller caller;
  private final Clock clock;

  MonthReportResource(PrintMonth printMonth, Caller caller, Clock clock) {
    this.printMonth = printMonth;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "What the market was like in a month, on paper",
      description = "A4, tagged for screen readers; by default the last month that is over.")
  @APIResponse(responseCode = "400", description = "`invalid_period`")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  @APIResponse(responseCode = "503", description = "`trends_unavailable`")
  public byte[] report(
      @Parameter(example = "E10900001") @PathParam("gss") String gss,
      @Parameter(example = "2026-10") @QueryParam("month") String month) {
    if (!gss.equals(caller.council())) {
      throw Refusal.of(
          OrderingProblem.COUNCIL_UNKNOWN, "You can see the market of your own council only.");
    }
    YearMonth last = YearMonth.now(clock).minusMonths(1);
    return printMonth.of(gss, Months.of(month, last));
  }
}
