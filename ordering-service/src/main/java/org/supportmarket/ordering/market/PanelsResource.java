package org.supportmarket.ordering.market;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/** The market of a council's area, for that council only, and of all England. */
@Path("/api/v1/councils/{gss}/panels")
@RolesAllowed({"commissioner", "council-finance"})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class PanelsResource {
  private final ShowPanels showPanels;
  private final ShowPanel showPanel;
  private final ShowChanges showChanges;
  private final Caller caller;
  private final Clock clock;

  PanelsResource(
      ShowPanels showPanels,
      ShowPanel showPanel,
      ShowChanges showChanges,
      Caller caller,
      Clock clock) {
    this.showPanels = showPanels;
    this.showPanel = showPanel;
    this.showChanges = showChanges;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "What panels there are, what they can be narrowed by, and when all was checked",
      description =
          "The figures are compared with the ledger every few minutes and published every night.")
  @APIResponseSchema(PanelsView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public PanelsView panels(@Parameter(example = "E10900001") @PathParam("gss") String gss) {
    theirs(gss);
    return showPanels.show(gss);
  }

  @GET
  @Path("/{panel}")
  @Operation(
      summary = "What people buy, by one thing or by two together",
      description =
          """
          The panel says what the rows are: group or category of support, district, provider, route, stream, need, age, kind, \
          micro, verified, framework, repeating; or time (one row), or price (categories by unit, with the average paid). \
          Any of them but time and price may also be given as a filter, such as ?category=leisure: category goes together \
          with each other one, district with need and with age; category may be narrowed to a group as well. One thing is \
          shown by month or financial year, two together by quarter or financial year. Figures are those of the last publication, the same \
          for everybody; where 1 to 7 people stand behind one it says so. At most 36 months. E92000001 is all of England: \
          not by district or provider, and only where at least three councils have more than seven people each.""")
  @APIResponseSchema(PanelView.class)
  @APIResponse(responseCode = "400", description = "`panel_unknown`, `invalid_period`")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  @APIResponse(responseCode = "503", description = "`trends_unavailable`")
  @Parameter(name = "from", in = ParameterIn.QUERY, example = "2025-10")
  @Parameter(name = "to", in = ParameterIn.QUERY, example = "2026-10")
  @Parameter(name = "by", in = ParameterIn.QUERY, example = "month")
  @Parameter(name = "category", in = ParameterIn.QUERY, example = "leisure")
  @Parameter(name = "district", in = ParameterIn.QUERY)
  public PanelView panel(
      @Parameter(example = "E10900001") @PathParam("gss") String gss,
      @Parameter(example = "district") @PathParam("panel") String panel,
      @Context UriInfo uri) {
    theirs(gss);
    Map<String, String> asked =
        uri.getQueryParameters().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().getFirst()));
    PanelRequest request = PanelRequest.of(panel, asked, now());
    thereIs(request.table(), gss);
    return showPanel.show(gss, request);
  }

  @GET
  @Path("/change")
  @Operation(
      summary = "What grows and what shrinks fastest",
      description =
          "Three whole months beside the same months a year before, out of the figures published."
              + " By default the last three that are over.")
  @APIResponseSchema(ChangesView.class)
  @APIResponse(responseCode = "400", description = "`panel_unknown`, `invalid_period`")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  @APIResponse(responseCode = "503", description = "`trends_unavailable`")
  public ChangesView changes(
      @PathParam("gss") String gss,
      @Parameter(description = "Any panel but time and price", example = "category")
          @QueryParam("of")
          @DefaultValue("category")
          String of,
      @Parameter(description = "The last month compared", example = "2026-10") @QueryParam("to")
          String to) {
    theirs(gss);
    Dimension dimension =
        Dimension.of(of)
            .filter(one -> one != Dimension.UNIT)
            .orElseThrow(
                () ->
                    Refusal.of(
                        OrderingProblem.PANEL_UNKNOWN,
                        "Say of what: group, category, district, provider, route, stream, need,"
                            + " age, kind, micro, verified, framework or repeating."));
    thereIs(Table.of(Grain.MONTH, dimension), gss);
    return showChanges.show(gss, dimension, Months.of(to, now().minusMonths(1)));
  }

  /** All of England is nobody's own. */
  private void theirs(String gss) {
    if (!gss.equals(caller.council()) && !gss.equals(England.GSS)) {
      throw Refusal.of(
          OrderingProblem.COUNCIL_UNKNOWN,
          "You can see the market of your own council, and of all England as %s."
              .formatted(England.GSS));
    }
  }

  private static void thereIs(Table table, String gss) {
    if (gss.equals(England.GSS) && !England.has(table)) {
      throw Refusal.of(
          OrderingProblem.PANEL_UNKNOWN,
          "There are no figures of all England by district or provider. Ask for your own council,"
              + " or leave these out.");
    }
  }

  private YearMonth now() {
    return YearMonth.now(clock);
  }
}
