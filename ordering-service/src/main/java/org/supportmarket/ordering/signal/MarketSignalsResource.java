package org.supportmarket.ordering.signal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.ordering.admission.Admitted;

/** What councils are looking for, for everybody. */
@Path("/api/v1/market/signals")
@PermitAll
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class MarketSignalsResource {
  private final Signals signals;
  private final Clock clock;

  MarketSignalsResource(Signals signals, Clock clock) {
    this.signals = signals;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "What councils are looking for now, the newest first",
      description =
          "No login is needed. For a district, also what is looked for in all of a council's area.")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "400", description = "`invalid_parameter`, `too_deep`")
  public PageOf<SignalView> signals(
      @Parameter(example = "E10900001")
          @QueryParam("council")
          @DefaultValue("")
          @Pattern(regexp = "([A-Z][0-9]{8})?", message = "must be a council's code")
          String council,
      @Parameter(example = "homecare")
          @QueryParam("category")
          @DefaultValue("")
          @Pattern(regexp = "[a-z-]{0,40}", message = "must be a kind of support")
          String category,
      @Parameter(example = "Dunmere") @QueryParam("district") @DefaultValue("") @Size(max = 120)
          String district,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    return signals.open(
        new Signals.Wanted(council, category, district),
        LocalDate.now(clock),
        Paging.of(page, perPage));
  }
}
