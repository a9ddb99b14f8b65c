package org.supportmarket.ordering.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.person.PersonRef;

/** What people answered, each of them for themselves. */
@ApplicationScoped
class Answers {
  private static final String OF_PERSON =
      """
      SELECT a.survey_id, a.answered_at, c.question, array_agg(c.position ORDER BY c.position) AS options
        FROM survey_answer a
        LEFT JOIN survey_choice c ON c.survey_id = a.survey_id AND c.person_id = a.person_id
       WHERE a.person_id = ? AND a.survey_id = ANY (?)
       GROUP BY a.survey_id, a.answered_at, c.question ORDER BY c.question
      """;

  private final Database database;

  Answers(Database database) {
    this.database = database;
  }

  private record Row(UUID survey, Instant answeredAt, AnswerRequest.Chosen chosen) {}

  /** These questions, with what this person answered to each. */
  List<AskedView> to(PersonRef person, List<SurveyView> surveys) {
    Map<UUID, List<Row>> rows =
        database
            .query(
                OF_PERSON,
                row ->
                    new Row(
                        row.getObject("survey_id", UUID.class),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                        new AnswerRequest.Chosen(
                            row.getInt("question"),
                            Arrays.asList((Integer[]) row.getArray("options").getArray()))),
                person.id(),
                surveys.stream().map(SurveyView::id).toArray(UUID[]::new))
            .stream()
            .collect(Collectors.groupingBy(Row::survey));
    return surveys.stream()
        .map(survey -> asked(survey, rows.getOrDefault(survey.id(), List.of())))
        .toList();
  }

  private static AskedView asked(SurveyView survey, List<Row> rows) {
    return new AskedView(
        survey,
        rows.isEmpty() ? null : rows.getFirst().answeredAt(),
        rows.stream().map(Row::chosen).filter(chosen -> chosen.question() > 0).toList());
  }

  /** Whether they had not answered before. */
  boolean add(PersonRef person, UUID survey, List<AnswerRequest.Chosen> answers, Instant when) {
    if (database.update(
            "INSERT INTO survey_answer (survey_id, person_id, answered_at) VALUES (?, ?, ?)"
                + " ON CONFLICT DO NOTHING",
            survey,
            person.id(),
            when)
        == 0) {
      return false;
    }
    answers.forEach(
        answer ->
            database.update(
                "INSERT INTO survey_choice (survey_id, person_id, question, position)"
                    + " SELECT ?, ?, ?, unnest(?::int[])",
                survey,
                person.id(),
                answer.question(),
                answer.options().toArray(Integer[]::new)));
    return true;
  }

  /** Whether there was an answer of theirs. */
  boolean remove(PersonRef person, UUID survey) {
    return database.update(
            "DELETE FROM survey_answer WHERE survey_id = ? AND person_id = ?", survey, person.id())
        == 1;
  }
}
