package org.supportmarket.web.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supportmarket.web.client.CouncilSurveysApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.DateTyped;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** Questions as they stand in the fields of their form. */
final class SurveyForm {
  /** The most questions there may be. */
  static final int MOST = 5;

  private static final Pattern AT = Pattern.compile("questions\\[(\\d)]\\.(words|options)");

  private SurveyForm() {}

  static String words(int number) {
    return "words-" + number;
  }

  static String options(int number) {
    return "options-" + number;
  }

  static String several(int number) {
    return "several-" + number;
  }

  /** What to begin with: the question that is asked most. */
  static Typed first(List<String> kindsOfSupport) {
    return Typed.nothing()
        .put("title", "What would you like to buy?")
        .put(words(1), "What would you buy, or buy more of, if you could find it?")
        .put(options(1), String.join("\n", kindsOfSupport))
        .put(several(1), "yes");
  }

  /** What was typed; what could not be read is in the problems. Empty questions are left out. */
  static CouncilSurveysApi.Wanted read(Typed typed, Problems problems) {
    needed(typed, "title", "Write a heading", problems);
    needed(typed, "why", "Write why you ask", problems);
    LocalDate until = DateTyped.read("until", typed, problems);
    if (until == null && problems.at("until") == null) {
      problems.add("until", "Say until which day people can answer");
    }
    List<CouncilSurveysApi.Question> questions = new ArrayList<>();
    for (int number : numbers(typed)) {
      needed(typed, words(number), "Write the question", problems);
      if (typed.lines(options(number)).size() < 2) {
        problems.add(options(number), "Write at least two answers to choose from, one a line");
      }
      questions.add(
          new CouncilSurveysApi.Question(
              typed.one(words(number)),
              typed.one(several(number)).equals("yes"),
              typed.lines(options(number))));
    }
    if (questions.isEmpty()) {
      problems.add(words(1), "Ask at least one question");
    }
    return new CouncilSurveysApi.Wanted(typed.one("title"), typed.one("why"), until, questions);
  }

  /** What the service found wrong, beside our fields. */
  static Problems problems(Refusal no, Typed typed) {
    if (no.faults().isEmpty()) {
      return Problems.of(no.sentence());
    }
    List<Integer> sent = numbers(typed);
    Problems problems = Problems.none();
    no.faults().forEach(fault -> problems.add(field(fault.field(), sent), fault.reason()));
    return problems;
  }

  private static String field(String told, List<Integer> sent) {
    Matcher at = AT.matcher(told);
    if (!at.matches()) {
      return told.equals("open_until") ? "until" : told;
    }
    return at.group(2) + "-" + sent.get(Integer.parseInt(at.group(1)));
  }

  /** Of the questions that have something in them. */
  private static List<Integer> numbers(Typed typed) {
    List<Integer> numbers = new ArrayList<>();
    for (int number = 1; number <= MOST; number++) {
      if (!typed.one(words(number)).isEmpty() || !typed.one(options(number)).isEmpty()) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private static void needed(Typed typed, String field, String sentence, Problems problems) {
    if (typed.one(field).isEmpty()) {
      problems.add(field, sentence);
    }
  }
}
