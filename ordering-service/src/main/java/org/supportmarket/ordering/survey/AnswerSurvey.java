package org.supportmarket.ordering.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Answers for a person, once, and takes the answer back. */
@ApplicationScoped
public class AnswerSurvey {
  private final Surveys surveys;
  private final Answers answers;
  private final Audit audit;

  AnswerSurvey(Surveys surveys, Answers answers, Audit audit) {
    this.surveys = surveys;
    this.answers = answers;
    this.audit = audit;
  }

  /** Refuses with survey_unknown, survey_over, invalid_answer, survey_answered. */
  @Transactional
  public AskedView answer(Act act, PersonRef person, UUID survey, AnswerRequest request) {
    SurveyView asked = open(act, person, survey);
    List<AnswerRequest.Chosen> chosen =
        request == null || request.answers() == null ? List.of() : request.answers();
    check(asked, chosen);
    if (!answers.add(person, survey, chosen, act.when())) {
      throw Refusal.of(
          OrderingProblem.SURVEY_ANSWERED,
          "You have answered already. Take your answer back first, to answer anew.");
    }
    audit.done(act, "survey.answer", About.person(person.id(), person.council(), "survey", survey));
    return answers.to(person, List.of(asked)).getFirst();
  }

  /** Again changes nothing. Refuses with survey_unknown, survey_over. */
  @Transactional
  void withdraw(Act act, PersonRef person, UUID survey) {
    open(act, person, survey);
    if (answers.remove(person, survey)) {
      audit.done(
          act, "survey.withdraw", About.person(person.id(), person.council(), "survey", survey));
    }
  }

  private SurveyView open(Act act, PersonRef person, UUID survey) {
    SurveyView asked =
        surveys.find(person.council(), survey, act.day()).orElseThrow(PublishSurvey::unknown);
    if (!asked.open()) {
      throw PublishSurvey.over();
    }
    return asked;
  }

  private static void check(SurveyView asked, List<AnswerRequest.Chosen> chosen) {
    Set<Integer> seen = new HashSet<>();
    boolean right =
        !chosen.isEmpty() && chosen.stream().allMatch(one -> one != null && fits(asked, one, seen));
    if (!right) {
      throw Refusal.of(
          OrderingProblem.INVALID_ANSWER,
          "Answer at least one of the questions, each once, with the answers that are there.");
    }
  }

  private static boolean fits(SurveyView asked, AnswerRequest.Chosen one, Set<Integer> seen) {
    if (one.question() < 1
        || one.question() > asked.questions().size()
        || !seen.add(one.question())
        || one.options() == null
        || one.options().isEmpty()) {
      return false;
    }
    SurveyView.Question question = asked.questions().get(one.question() - 1);
    return (question.several() || one.options().size() == 1)
        && one.options().size() == one.options().stream().distinct().count()
        && one.options().stream()
            .allMatch(
                option -> option != null && option >= 1 && option <= question.options().size());
  }
}
