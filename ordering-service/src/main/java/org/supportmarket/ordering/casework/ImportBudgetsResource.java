package org.supportmarket.ordering.casework;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Takes files of budgets that a council already has. */
@Path("/api/v1/imports/budgets")
@RolesAllowed({"operator", "care-manager", "council-finance"})
@RunOnVirtualThread
@Admitted
@Consumes("text/csv")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operation")
class ImportBudgetsResource {
  private final Caller caller;
  private final Clock clock;
  private final ImportBudgets importBudgets;
  private final Audit audit;

  ImportBudgetsResource(Caller caller, Clock clock, ImportBudgets importBudgets, Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.importBudgets = importBudgets;
    this.audit = audit;
  }

  @POST
  @MoneyAction("budget.import")
  @Operation(
      summary = "Budgets a council already has, as CSV, at most 1 MB",
      description =
          "Columns: reference, name, funding_stream, holding_route, starts_on, personal_budget, release_every,"
              + " release_timing; where wanted ends_on, contribution, contribution_way, contingency,"
              + " carry_over_percent, carry_over_of, council; for counting only district, age_band, support_reason,"
              + " pathway, questionnaire_on, counted. Sums in pounds. Good rows are taken, the others told"
              + " by line. Can be repeated: a budget that is there stays as it is. Officers load their own"
              + " council's, the operator any.")
  @APIResponseSchema(ImportReport.class)
  @APIResponse(responseCode = "422", description = "`import_unreadable`: not such a file")
  public ImportReport budgets(byte[] file) {
    boolean operator = caller.has("operator");
    String council = operator ? null : OfficerAccess.council(caller, caller.council());
    String authority = operator ? "operator" : OfficerAccess.authority(caller);
    Act act = Act.of(caller, authority, clock.instant());
    ImportReport report = importBudgets.run(act, council, text(file));
    audit.done(act, "budget.import", About.person(null, council, "budget", null));
    return report;
  }

  private static String text(byte[] file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.of(
          OrderingProblem.IMPORT_UNREADABLE, "Save the file as CSV in UTF-8, then send it again.");
    }
  }
}
