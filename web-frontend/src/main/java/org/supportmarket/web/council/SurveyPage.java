package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.IntStream;
import org.supportmarket.web.client.Survey;
import org.supportmarket.web.client.SurveyResults;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;
import org.supportmarket.web.layout.Problems;

/**
 * Questions to people, and what they answered.
 *
 * @param answer in one sentence
 * @param tables one for each question; none while people can still answer
 */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SurveyPage(
    Survey survey, String answer, List<DataTable> tables, boolean mayEnd, Problems problems)
    implements TemplateInstance {
  private static final String TOO_FEW = "Too few people to show";

  static SurveyPage of(SurveyResults results, boolean mayEnd, Problems problems) {
    return new SurveyPage(
        results.survey(),
        answer(results),
        results.questions().stream()
            .map(
                question ->
                    table(results.survey().questions().get(question.number() - 1), question))
            .toList(),
        mayEnd && results.survey().open(),
        problems);
  }

  private static String answer(SurveyResults results) {
    if (results.survey().open()) {
      return "People can answer now. You see what they chose once nobody can answer any more.";
    }
    if (results.answered() == null) {
      return "Too few people answered to show anything.";
    }
    return results.answered() == 0
        ? "Nobody answered."
        : "About %,d people answered.".formatted(results.answered());
  }

  private static DataTable table(Survey.Question asked, SurveyResults.Question counted) {
    return new DataTable(
        asked.words(),
        List.of(Column.of("Answer"), Column.number("About how many people chose it")),
        IntStream.range(0, asked.options().size())
            .mapToObj(
                i ->
                    List.of(
                        Cell.of(asked.options().get(i)), people(counted.options().get(i).people())))
            .toList(),
        null);
  }

  private static Cell people(Long people) {
    return Cell.of(people == null ? TOO_FEW : "%,d".formatted(people));
  }
}
