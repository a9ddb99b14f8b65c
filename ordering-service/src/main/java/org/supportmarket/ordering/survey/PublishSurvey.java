package org.supportmarket.ordering.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Asks all people of a council, and stops asking. */
@ApplicationScoped
public class PublishSurvey {
  /** People are not to be asked all the time. */
  private static final int MOST_OPEN = 3;

  private final Surveys surveys;
  private final Audit audit;

  PublishSurvey(Surveys surveys, Audit audit) {
    this.surveys = surveys;
    this.audit = audit;
  }

  /** Refuses with invalid_request, invalid_survey, too_many_surveys. */
  @Transactional
  public SurveyView publish(Act act, String council, SurveyRequest request) {
    CheckSurvey.check(request, act.day());
    if (surveys.countOpen(council, act.day()) >= MOST_OPEN) {
      throw Refusal.of(
          OrderingProblem.TOO_MANY_SURVEYS,
          "Your council asks three things at once already. Wait until one is over, or end it.");
    }
    UUID id = UUID.randomUUID();
    surveys.add(act, council, id, request);
    audit.done(act, "survey.publish", About.person(null, council, "survey", id));
    return surveys.find(council, id, act.day()).orElseThrow();
  }

  /** Refuses with survey_unknown, survey_over. */
  @Transactional
  SurveyView end(Act act, String council, UUID survey) {
    surveys.find(council, survey, act.day()).orElseThrow(PublishSurvey::unknown);
    if (!surveys.end(act, council, survey)) {
      throw over();
    }
    audit.done(act, "survey.end", About.person(null, council, "survey", survey));
    return surveys.find(council, survey, act.day()).orElseThrow();
  }

  static Refusal unknown() {
    return Refusal.of(OrderingProblem.SURVEY_UNKNOWN, "We know no such questions.");
  }

  static Refusal over() {
    return Refusal.of(
        OrderingProblem.SURVEY_OVER, "The council no longer asks this. Nothing was changed.");
  }
}
