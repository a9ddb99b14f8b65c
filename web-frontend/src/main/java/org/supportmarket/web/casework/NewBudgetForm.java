package org.supportmarket.web.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.supportmarket.web.client.NewBudget;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.DateTyped;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Typed;

/** The questions about a new budget, a page at a time; what was answered goes along. */
final class NewBudgetForm {
  /** How many pages of questions there are before it is shown whole. */
  static final int PAGES = 3;

  private static final List<List<String>> FIELDS =
      List.of(
          List.of(
              "stream",
              "route",
              "sum",
              "starts-day",
              "starts-month",
              "starts-year",
              "ends-day",
              "ends-month",
              "ends-year"),
          List.of("way", "contribution", "contingency", "who", "most"),
          List.of("every", "timing", "percent"));

  private final Typed typed;

  NewBudgetForm(Typed typed) {
    this.typed = typed;
  }

  static String title(int page) {
    return List.of(
            "The money", "What they pay, and what is kept for a crisis", "When it is released")
        .get(page - 1);
  }

  List<QuestionGroup> questions(int page) {
    return switch (page) {
      case 1 ->
          List.of(
              QuestionGroup.of(
                  select("stream", "Where does the money come from?", null, BudgetNames.STREAMS),
                  select(
                      "route",
                      "Who holds it?",
                      "All seven ways give the same choice",
                      BudgetNames.ROUTES),
                  Question.money(
                      "sum",
                      "How much is it, for all of its days?",
                      "With what the person pays themselves, in pounds and pence, like 6240.00",
                      typed.one("sum")),
                  Question.date("starts", "First day it can be used", null, typed),
                  Question.date(
                      "ends",
                      "Last day it can be used",
                      "Leave it empty for the end of the financial year, 31 March",
                      typed)));
      case 2 ->
          List.of(
              QuestionGroup.of(
                  one(
                      "way",
                      "Does the person pay part of it?",
                      "As the financial assessment found. What they owe never stops an order.",
                      BudgetNames.CONTRIBUTIONS),
                  Question.money(
                      "contribution",
                      "How much do they pay, for all of its days?",
                      "Leave it empty if nothing",
                      typed.one("contribution")),
                  Question.money(
                      "contingency",
                      "How much is kept for a crisis?",
                      "Part of our money. Leave it empty for none.",
                      typed.one("contingency")),
                  Question.choice(
                      Question.Look.MANY,
                      "who",
                      "Who may draw on that?",
                      null,
                      BudgetNames.choices(BudgetNames.DRAWERS, typed.many("who"))),
                  Question.money(
                      "most",
                      "How much of it at once?",
                      "Leave it empty for all of it",
                      typed.one("most"))));
      default ->
          List.of(
              QuestionGroup.of(
                  one("every", "How often is money released?", null, BudgetNames.EVERY),
                  one(
                      "timing",
                      "On which day?",
                      "A day without work: the working day before",
                      BudgetNames.TIMING),
                  Question.number(
                      "percent",
                      "How much of a week's money may stay at the end of the year?",
                      "In a hundred, like 25. For the rest you get a proposal; nothing is taken back by itself.",
                      typed.one("percent").isEmpty() ? "25" : typed.one("percent"))));
    };
  }

  /** What is wrong with the answers of one page. */
  Problems problems(int page) {
    Problems problems = Problems.none();
    switch (page) {
      case 1 -> {
        need("stream", BudgetNames.STREAMS, "Choose where the money comes from", problems);
        need("route", BudgetNames.ROUTES, "Choose who holds it", problems);
        if (Sums.parse(typed.one("sum")).isEmpty()) {
          problems.add("sum", "Write a sum in pounds and pence, like 6240.00");
        }
        LocalDate starts = DateTyped.read("starts", typed, problems);
        LocalDate ends = DateTyped.read("ends", typed, problems);
        if (starts == null && problems.at("starts") == null) {
          problems.add("starts", "Write the first day it can be used");
        }
        if (starts != null && ends != null && ends.isBefore(starts)) {
          problems.add("ends", "The last day is before the first");
        }
      }
      case 2 -> {
        need("way", BudgetNames.CONTRIBUTIONS, "Choose one", problems);
        money("contribution", problems);
        money("contingency", problems);
        money("most", problems);
        boolean pays = !typed.one("way").equals("none") && !typed.one("way").isEmpty();
        if (pays && typed.one("contribution").isEmpty()) {
          problems.add("contribution", "Write how much they pay");
        }
      }
      default -> {
        need("every", BudgetNames.EVERY, "Choose how often", problems);
        need("timing", BudgetNames.TIMING, "Choose the day", problems);
        if (!typed.one("percent").matches("[0-9]{1,2}|100")) {
          problems.add("percent", "Write a number from 0 to 100");
        }
      }
    }
    return problems;
  }

  /** Everything answered on other pages than this one, to be sent along. */
  List<Choice> kept(int page) {
    List<Choice> kept = new ArrayList<>();
    for (int other = 1; other <= PAGES; other++) {
      if (other != page) {
        for (String field : FIELDS.get(other - 1)) {
          typed.many(field).stream()
              .filter(value -> !value.isBlank())
              .forEach(value -> kept.add(Choice.of(field, value.strip(), false)));
        }
      }
    }
    return kept;
  }

  NewBudget budget() {
    boolean pays = !typed.one("way").equals("none");
    List<String> who = typed.many("who");
    return new NewBudget(
        typed.one("stream"),
        typed.one("route"),
        DateTyped.read("starts", typed, Problems.none()),
        DateTyped.read("ends", typed, Problems.none()),
        pence("sum"),
        pays ? pence("contribution") : null,
        pays ? typed.one("way") : null,
        pence("contingency"),
        who.isEmpty() ? null : who,
        pence("most"),
        typed.one("every"),
        typed.one("timing"),
        typed.one("percent").matches("[0-9]{1,3}") ? Integer.valueOf(typed.one("percent")) : null,
        "week");
  }

  private Question select(String name, String label, String hint, Map<String, String> names) {
    return Question.choice(
        Question.Look.SELECT,
        name,
        label,
        hint,
        BudgetNames.choices(names, List.of(typed.one(name))));
  }

  private Question one(String name, String label, String hint, Map<String, String> names) {
    return Question.choice(
        Question.Look.ONE, name, label, hint, BudgetNames.choices(names, List.of(typed.one(name))));
  }

  private void need(String name, Map<String, String> names, String sentence, Problems problems) {
    if (!names.containsKey(typed.one(name))) {
      problems.add(name, sentence);
    }
  }

  private void money(String name, Problems problems) {
    if (!typed.one(name).isEmpty() && Sums.parse(typed.one(name)).isEmpty()) {
      problems.add(name, "Write a sum in pounds and pence, like 12.50, or leave it empty");
    }
  }

  private Long pence(String name) {
    OptionalLong sum = Sums.parse(typed.one(name));
    return sum.isPresent() ? sum.getAsLong() : null;
  }
}
