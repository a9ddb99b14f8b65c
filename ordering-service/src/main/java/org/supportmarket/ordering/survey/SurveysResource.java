package org.supportmarket.ordering.survey;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.problem.OrderingProblem;

/** What a council asks its people, and what they answered together. */
@Path("/api/v1/councils/{gss}/surveys")
@RolesAllowed({"commissioner", "council-finance"})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class SurveysResource {
  private final Caller caller;
  private final Clock clock;
  private final Surveys surveys;
  private final CountAnswers countAnswers;
  private final PublishSurvey publishSurvey;

  SurveysResource(
      Caller caller,
      Clock clock,
      Surveys surveys,
      CountAnswers countAnswers,
      PublishSurvey publishSurvey) {
    this.caller = caller;
    this.clock = clock;
    this.surveys = surveys;
    this.countAnswers = countAnswers;
    this.publishSurvey = publishSurvey;
  }

  @GET
  @Operation(summary = "What a council asks or has asked its people, the newest first")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public PageOf<SurveyView> surveys(
      @Parameter(example = "E10900001") @PathParam("gss") String gss,
      @Parameter(description = "open, or past for those that are no longer")
          @QueryParam("state")
          @DefaultValue("open")
          @Pattern(regexp = "open|past", message = "must be open or past")
          String state,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    Act act = own(gss);
    return surveys.ofCouncil(gss, state.equals("open"), act.day(), Paging.of(page, perPage));
  }

  @GET
  @Path("/{survey}")
  @Operation(
      summary = "Questions, and once they are over what people answered",
      description =
          "About how many chose each answer, rounded to 5; 1 to 7 people are not told. Nothing while people"
              + " can still answer.")
  @APIResponseSchema(SurveyResults.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`, `survey_unknown`")
  public SurveyResults survey(@PathParam("gss") String gss, @PathParam("survey") UUID survey) {
    Act act = own(gss);
    return countAnswers.of(
        surveys.find(gss, survey, act.day()).orElseThrow(PublishSurvey::unknown));
  }

  @POST
  @RolesAllowed("commissioner")
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @Operation(
      summary = "Ask the people of your council",
      description =
          "They find it on their own pages and may answer once, until the last day. At most three at a time.")
  @APIResponseSchema(value = SurveyView.class, responseCode = "201")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  @APIResponse(responseCode = "409", description = "`too_many_surveys`")
  @APIResponse(responseCode = "422", description = "`invalid_survey` (with fields)")
  public SurveyView publish(@PathParam("gss") String gss, SurveyRequest request) {
    return publishSurvey.publish(own(gss), gss, request);
  }

  @POST
  @Path("/{survey}/end")
  @RolesAllowed("commissioner")
  @Operation(summary = "Stop asking before the last day; what was answered is counted")
  @APIResponseSchema(SurveyView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`, `survey_unknown`")
  @APIResponse(responseCode = "409", description = "`survey_over`")
  public SurveyView end(@PathParam("gss") String gss, @PathParam("survey") UUID survey) {
    return publishSurvey.end(own(gss), gss, survey);
  }

  private Act own(String gss) {
    if (!gss.equals(caller.council())) {
      throw Refusal.of(
          OrderingProblem.COUNCIL_UNKNOWN, "You can see what your own council asks only.");
    }
    String authority = caller.has("commissioner") ? "commissioner" : "council-finance";
    return Act.of(caller, authority, clock.instant());
  }
}
