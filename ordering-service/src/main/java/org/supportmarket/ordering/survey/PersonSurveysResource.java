package org.supportmarket.ordering.survey;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.person.PersonAction;

/**
 * What their council asks somebody: they answer or leave it. A supporter who may write for them
 * may, and an officer on the phone with them; nobody else sees what they chose.
 */
@Path("/api/v1/people/{person}/surveys")
@RolesAllowed({
  "budget-holder",
  "self-funder",
  "supporter",
  "fund-holder",
  "care-manager",
  "council-finance"
})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class PersonSurveysResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final Surveys surveys;
  private final Answers answers;
  private final AnswerSurvey answerSurvey;
  private final Audit audit;

  PersonSurveysResource(
      Caller caller,
      Clock clock,
      PersonAccess access,
      Surveys surveys,
      Answers answers,
      AnswerSurvey answerSurvey,
      Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.surveys = surveys;
    this.answers = answers;
    this.answerSurvey = answerSurvey;
    this.audit = audit;
  }

  @GET
  @MoneyAction("survey.look")
  @Operation(summary = "What your council asks you now, and what you answered")
  @APIResponse(responseCode = "200", description = "At most three")
  @APIResponse(responseCode = "404", description = "`person_unknown`: also if it is not you")
  public List<AskedView> surveys(@PathParam("person") UUID person) {
    Access reached = reached(person);
    Act act = act(reached);
    audit.done(
        act, "survey.look", About.person(person, reached.person().council(), "survey", null));
    return answers.to(reached.person(), surveys.open(reached.person().council(), act.day()));
  }

  @PUT
  @Path("/{survey}")
  @Consumes(MediaType.APPLICATION_JSON)
  @MoneyAction("survey.answer")
  @Operation(
      summary = "Answer, once; nobody has to",
      description =
          "What you choose is only counted, and told only where more than 7 people chose it.")
  @APIResponseSchema(AskedView.class)
  @APIResponse(responseCode = "404", description = "`person_unknown`, `survey_unknown`")
  @APIResponse(responseCode = "409", description = "`survey_over`, `survey_answered`")
  @APIResponse(responseCode = "422", description = "`invalid_answer`")
  public AskedView answer(
      @PathParam("person") UUID person, @PathParam("survey") UUID survey, AnswerRequest request) {
    Access reached = reached(person);
    return answerSurvey.answer(act(reached), reached.person(), survey, request);
  }

  @DELETE
  @Path("/{survey}")
  @MoneyAction("survey.withdraw")
  @Operation(summary = "Take your answer back, while it is open; again changes nothing")
  @APIResponse(responseCode = "204", description = "It is gone")
  @APIResponse(responseCode = "404", description = "`person_unknown`, `survey_unknown`")
  @APIResponse(responseCode = "409", description = "`survey_over`")
  public void withdraw(@PathParam("person") UUID person, @PathParam("survey") UUID survey) {
    Access reached = reached(person);
    answerSurvey.withdraw(act(reached), reached.person(), survey);
  }

  private Access reached(UUID person) {
    return access.may(caller, person, PersonAction.MESSAGE);
  }

  private Act act(Access reached) {
    return reached.act(caller, clock.instant());
  }
}
