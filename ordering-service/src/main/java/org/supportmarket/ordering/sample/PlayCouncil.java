package org.supportmarket.ordering.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.agreement.RecordAgreement;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.survey.AnswerSurvey;
import org.supportmarket.ordering.survey.PublishSurvey;

/**
 * Makes happen what the sample council agrees and asks, and what its people answer, through the
 * commands of real use, dated back. All of it or nothing, and once: before the history, so that
 * what is bought is counted by the rates agreed.
 */
@ApplicationScoped
class PlayCouncil {
  private static final String ALONE =
      "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('sample council', 0))";
  private static final String DONE =
      "SELECT EXISTS (SELECT FROM survey WHERE council = ? AND published_by = ?)";

  private final RecordAgreement recordAgreement;
  private final PublishSurvey publishSurvey;
  private final AnswerSurvey answerSurvey;
  private final Database database;

  PlayCouncil(
      RecordAgreement recordAgreement,
      PublishSurvey publishSurvey,
      AnswerSurvey answerSurvey,
      Database database) {
    this.recordAgreement = recordAgreement;
    this.publishSurvey = publishSurvey;
    this.answerSurvey = answerSurvey;
    this.database = database;
  }

  /**
   * Again changes nothing.
   *
   * @param orders of each person, in the order of the people
   */
  @Transactional
  void play(CouncilStory story, List<SamplePerson> people, List<List<PlannedOrder>> orders) {
    database.one(ALONE, row -> true);
    String us = on(LocalDate.EPOCH).actor();
    if (database.one(DONE, row -> row.getBoolean(1), SampleCast.COUNCIL, us).orElseThrow()) {
      return;
    }
    for (CouncilStory.Agreed agreed : story.agreed(people, orders)) {
      recordAgreement.record(on(agreed.on()), SampleCast.COUNCIL, agreed.what());
    }
    for (CouncilStory.Asked asked : story.asked()) {
      UUID survey = publishSurvey.publish(on(asked.on()), SampleCast.COUNCIL, asked.what()).id();
      Act nextDay = on(asked.on().plusDays(1));
      for (SamplePerson person : people) {
        story
            .answer(asked, person)
            .ifPresent(answer -> answerSurvey.answer(nextDay, person.ref(), survey, answer));
      }
    }
  }

  private static Act on(LocalDate day) {
    return Act.system("sample", day.atTime(11, 0).atZone(Time.PEOPLES_ZONE).toInstant());
  }
}
