package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.supportmarket.web.client.AskedSurvey;
import org.supportmarket.web.client.Survey;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/**
 * A few questions to answer, or what was answered.
 *
 * @param answeredAt null while they have not
 */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SurveyPage(Survey survey, Instant answeredAt, List<Block> blocks, Problems problems)
    implements TemplateInstance {

  /** One question; {@code chosen} are the words of what was answered. */
  record Block(
      String field, String words, boolean several, List<Choice> options, List<String> chosen) {}

  static String field(int question) {
    return "question-" + question;
  }

  static SurveyPage of(AskedSurvey asked, Typed typed, Problems problems) {
    return new SurveyPage(
        asked.survey(),
        asked.answeredAt(),
        asked.survey().questions().stream()
            .map(question -> block(asked, question, typed.many(field(question.number()))))
            .toList(),
        problems);
  }

  private static Block block(AskedSurvey asked, Survey.Question question, List<String> typed) {
    List<Choice> options =
        IntStream.rangeClosed(1, question.options().size())
            .mapToObj(
                number ->
                    Choice.of(
                        String.valueOf(number),
                        question.options().get(number - 1),
                        asked.chose(question.number(), number)
                            || typed.contains(String.valueOf(number))))
            .toList();
    return new Block(
        field(question.number()),
        question.words(),
        question.several(),
        options,
        options.stream().filter(Choice::chosen).map(Choice::text).toList());
  }
}
