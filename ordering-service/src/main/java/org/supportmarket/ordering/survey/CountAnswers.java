package org.supportmarket.ordering.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.disclosure.ExactCell;
import org.supportmarket.ordering.disclosure.Protection;
import org.supportmarket.ordering.market.MarketKey;

/**
 * Counts what people chose, by the rule for all figures about people (ADR 18). While it is open
 * nobody is told anything, so that no count can be watched before and after somebody's answer.
 */
@ApplicationScoped
class CountAnswers {
  private static final String CHOSEN =
      "SELECT question, position, count(*) FROM survey_choice WHERE survey_id = ? GROUP BY 1, 2";

  private final Database database;
  private final MarketKey marketKey;

  CountAnswers(Database database, MarketKey marketKey) {
    this.database = database;
    this.marketKey = marketKey;
  }

  private record Place(int question, int position) {}

  SurveyResults of(SurveyView survey) {
    return survey.open()
        ? new SurveyResults(survey, null, false, List.of())
        : database.snapshot(() -> counted(survey));
  }

  private SurveyResults counted(SurveyView survey) {
    Protection protection = marketKey.protection();
    Map<Place, Long> chosen =
        database
            .query(
                CHOSEN,
                row -> Map.entry(new Place(row.getInt(1), row.getInt(2)), row.getLong(3)),
                survey.id())
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    Long answered = told(protection, survey.id(), new Place(0, 0), answered(survey.id()));
    return new SurveyResults(
        survey,
        answered,
        answered == null,
        survey.questions().stream()
            .map(question -> counted(survey.id(), question, chosen, protection))
            .toList());
  }

  private static SurveyResults.Question counted(
      UUID survey, SurveyView.Question question, Map<Place, Long> chosen, Protection protection) {
    return new SurveyResults.Question(
        question.number(),
        IntStream.rangeClosed(1, question.options().size())
            .mapToObj(
                position -> {
                  Place place = new Place(question.number(), position);
                  Long people = told(protection, survey, place, chosen.getOrDefault(place, 0L));
                  return new SurveyResults.Counted(position, people, people == null);
                })
            .toList());
  }

  private static Long told(Protection protection, UUID survey, Place place, long people) {
    String name = "survey|%s|%d|%d".formatted(survey, place.question(), place.position());
    return protection
        .protect(List.of(new ExactCell(name, name, people, Map.of())))
        .getFirst()
        .people();
  }

  private long answered(UUID survey) {
    return database
        .one(
            "SELECT count(*) FROM survey_answer WHERE survey_id = ?", row -> row.getLong(1), survey)
        .orElseThrow();
  }
}
