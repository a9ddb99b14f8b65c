package org.supportmarket.ordering.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * A council's rules. Its officers read them; a commissioner changes them, who neither answers
 * single people's questions nor releases money, so that nobody makes a rule and decides by it.
 */
@Path("/api/v1/councils/{gss}/rules")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Councils")
class RulesResource {
  private final Caller caller;
  private final Clock clock;
  private final RuleSets sets;
  private final DraftRules draftRules;
  private final PutInForce putInForce;
  private final PreviewRules previewRules;
  private final ObjectMapper json;

  RulesResource(
      Caller caller,
      Clock clock,
      RuleSets sets,
      DraftRules draftRules,
      PutInForce putInForce,
      PreviewRules previewRules,
      ObjectMapper json) {
    this.caller = caller;
    this.clock = clock;
    this.sets = sets;
    this.draftRules = draftRules;
    this.putInForce = putInForce;
    this.previewRules = previewRules;
    this.json = json;
  }

  @GET
  @RolesAllowed({"care-manager", "commissioner", "council-finance"})
  @Operation(
      summary = "A council's rules of what may be bought",
      description = "Those in force today, all versions, and the draft of the next one.")
  @APIResponseSchema(RulesView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public RulesView rules(@PathParam("gss") String gss) {
    Act act = act(gss);
    List<RuleSets.Version> versions = sets.of(gss);
    RuleSets.Version inForce = sets.inForce(gss, act.day());
    return RulesView.of(inForce, versions, sets.draft(gss).orElse(null));
  }

  @GET
  @Path("/preview")
  @RolesAllowed({"care-manager", "commissioner", "council-finance"})
  @Operation(
      summary = "What the draft would change",
      description =
          "For what lies in baskets and what repeats: how it is decided now and would be, of how"
              + " many people. Names nobody.")
  @APIResponseSchema(PreviewView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`, `rules_unknown`: no draft")
  public PreviewView preview(@PathParam("gss") String gss) {
    Act act = act(gss);
    RuleSets.Draft draft =
        sets.draft(gss)
            .orElseThrow(
                () -> Refusal.of(OrderingProblem.RULES_UNKNOWN, "Nobody is writing a draft."));
    List<FrameworkRate> agreed = sets.agreedRates(gss, act.day());
    return previewRules.of(
        gss, sets.inForce(gss, act.day()).book().with(agreed), draft.book().with(agreed));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("commissioner")
  @Operation(
      summary = "Write the draft of the next version",
      description = "Nothing holds by it before it is put in force.")
  @RequestBody(content = @Content(schema = @Schema(implementation = DraftRequest.class)))
  @APIResponseSchema(RulesView.class)
  @APIResponse(responseCode = "409", description = "`rules_changed`")
  @APIResponse(responseCode = "422", description = "`rules_invalid`")
  public RulesView write(@PathParam("gss") String gss, JsonNode draft) {
    draftRules.write(act(gss), gss, strictly(draft));
    return rules(gss);
  }

  @POST
  @Path("/drop")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("commissioner")
  @Operation(summary = "Throw the draft away; `from` is not needed")
  @APIResponseSchema(RulesView.class)
  @APIResponse(responseCode = "409", description = "`rules_changed`")
  public RulesView drop(@PathParam("gss") String gss, InForceRequest request) {
    draftRules.drop(act(gss), gss, request == null ? null : request.revision());
    return rules(gss);
  }

  @POST
  @Path("/in-force")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("commissioner")
  @Operation(
      summary = "Put the draft in force, from a day on",
      description = "It becomes the next version and never changes again.")
  @APIResponseSchema(RulesView.class)
  @APIResponse(responseCode = "409", description = "`rules_changed`")
  public RulesView putInForce(@PathParam("gss") String gss, InForceRequest request) {
    putInForce.put(act(gss), gss, request);
    return rules(gss);
  }

  /** A condition with a misspelt name would be no condition, and the rule would fit everything. */
  private DraftRequest strictly(JsonNode draft) {
    if (draft == null) {
      return null;
    }
    try {
      return json.readerFor(DraftRequest.class)
          .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(draft);
    } catch (JsonProcessingException e) {
      throw Refusal.of(
          OrderingProblem.RULES_INVALID,
          "Something in these rules is not known to us. Compare it with the rules in force.");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Act act(String gss) {
    if (!gss.equals(caller.council())) {
      throw Refusal.of(
          OrderingProblem.COUNCIL_UNKNOWN, "You can see the rules of your own council only.");
    }
    String authority =
        caller.has("commissioner")
            ? "commissioner"
            : caller.has("care-manager") ? "care-manager" : "council-finance";
    return Act.of(caller, authority, clock.instant());
  }
}
