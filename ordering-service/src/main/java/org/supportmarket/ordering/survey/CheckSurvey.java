package org.supportmarket.ordering.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Whether questions can be asked so; tells all that is wrong at once. */
final class CheckSurvey {
  static final int LONGEST_OPTION = 100;

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_WHY = 500;
  private static final int LONGEST_QUESTION = 200;
  private static final int MOST_QUESTIONS = 5;
  private static final int FEWEST_OPTIONS = 2;
  private static final int MOST_OPTIONS = 20;
  private static final int LONGEST_MONTHS = 6;

  private CheckSurvey() {}

  /** What is wrong with one field, as {@code questions[1].options}. */
  record Fault(String field, String reason) {}

  /** Refuses with invalid_request or invalid_survey. */
  static void check(SurveyRequest request, LocalDate today) {
    if (request == null) {
      throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Say what you would like to know.");
    }
    List<Fault> faults = new ArrayList<>();
    words("title", request.title(), LONGEST_TITLE, "Write a heading", faults);
    words("why", request.why(), LONGEST_WHY, "Write why you ask", faults);
    LocalDate until = request.openUntil();
    if (until == null || until.isBefore(today) || until.isAfter(today.plusMonths(LONGEST_MONTHS))) {
      faults.add(new Fault("open_until", "Give a day from today on, at most six months from now"));
    }
    List<SurveyRequest.Question> questions =
        request.questions() == null ? List.of() : request.questions();
    if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
      faults.add(new Fault("questions", "Ask one to five questions"));
    } else {
      for (int i = 0; i < questions.size(); i++) {
        check("questions[%d].".formatted(i), questions.get(i), faults);
      }
    }
    if (!faults.isEmpty()) {
      throw Refusal.of(
          OrderingProblem.INVALID_SURVEY,
          "Nothing was published. %s.".formatted(faults.getFirst().reason()),
          Map.of("fields", faults));
    }
  }

  private static void check(String at, SurveyRequest.Question question, List<Fault> faults) {
    words(
        at + "words",
        question == null ? null : question.words(),
        LONGEST_QUESTION,
        "Write the question",
        faults);
    List<String> options =
        question == null || question.options() == null ? List.of() : question.options();
    if (options.size() < FEWEST_OPTIONS
        || options.size() > MOST_OPTIONS
        || !options.stream().allMatch(option -> PlainWords.fit(option, LONGEST_OPTION))
        || options.stream().map(CheckSurvey::same).distinct().count() < options.size()) {
      faults.add(
          new Fault(
              at + "options",
              "Give two to twenty different answers to choose from, each at most 100 letters"));
    }
  }

  private static String same(String option) {
    return option.strip().toLowerCase(Locale.UK);
  }

  private static void words(
      String field, String words, int longest, String sentence, List<Fault> faults) {
    if (!PlainWords.fit(words, longest)) {
      faults.add(new Fault(field, "%s, at most %d letters".formatted(sentence, longest)));
    }
  }
}
