package org.supportmarket.web.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.supportmarket.web.client.BudgetCase;
import org.supportmarket.web.client.CaseworkApi;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.DateTyped;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Typed;

/** What an officer does to a budget by a form of its own. */
enum BudgetDeed {
  CHANGE("changed"),
  CLOSE("closed"),
  CONTINGENCY("drawn"),
  CONTRIBUTION("paid");

  private static final int LONGEST = 1000;
  private static final String VERSION = "version";
  private static final String WORDS = "words";
  private static final String SUM = "sum";

  private final String done;

  BudgetDeed(String done) {
    this.done = done;
  }

  static BudgetDeed of(String path) {
    return valueOf(path.toUpperCase(java.util.Locale.ROOT));
  }

  String done() {
    return done;
  }

  /** The form as it is shown first: on the version the officer sees. */
  static Typed filled(BudgetCase budget) {
    return Typed.nothing().put(VERSION, String.valueOf(budget.version()));
  }

  FormPage page(BudgetCase budget, Typed typed, Problems problems) {
    String href = Council.href(budget.personId(), budget.id());
    FormPage page =
        FormPage.of(
            title(),
            lead(budget),
            href + "/" + name().toLowerCase(java.util.Locale.ROOT),
            button(),
            href,
            List.of(new QuestionGroup(null, null, questions(typed))),
            List.of(Choice.of(VERSION, typed.one(VERSION), false)),
            typed.one("key").isEmpty() ? null : typed.one("key"),
            problems);
    return this == CLOSE ? page.asWarning() : page;
  }

  Problems problems(Typed typed) {
    Problems problems = Problems.none();
    if (this != CLOSE && Sums.parse(typed.one(SUM)).isEmpty()) {
      problems.add(SUM, "Write a sum in pounds and pence, like 12.50");
    }
    if (this == CHANGE) {
      LocalDate from = DateTyped.read("from", typed, problems);
      if (from == null && problems.at("from") == null) {
        problems.add("from", "Write the day the new sum begins");
      }
      if (!typed.one("bridging").isEmpty() && Sums.parse(typed.one("bridging")).isEmpty()) {
        problems.add("bridging", "Write a sum in pounds and pence, or leave it empty");
      }
      if (!typed.one("over").matches("|[1-9]|1[0-9]|2[0-6]")) {
        problems.add("over", "Write a number from 1 to 26");
      }
    }
    int letters = typed.one(WORDS).length();
    if (this != CONTRIBUTION && (letters == 0 || letters > LONGEST)) {
      problems.add(WORDS, "Say why, in at most 1,000 letters. The person reads it.");
    }
    return problems;
  }

  void carryOut(CaseworkApi casework, UUID person, UUID budget, Typed typed) {
    String key = typed.one("key");
    String words = typed.one(WORDS);
    switch (this) {
      case CHANGE ->
          casework.change(
              person,
              budget,
              key,
              new CaseworkApi.Change(
                  version(typed),
                  DateTyped.read("from", typed, Problems.none()),
                  pence(typed, SUM),
                  pence(typed, "bridging"),
                  typed.one("over").isEmpty() ? 1 : Integer.parseInt(typed.one("over")),
                  words));
      case CLOSE ->
          casework.close(person, budget, key, new CaseworkApi.Closing(version(typed), words));
      case CONTINGENCY ->
          casework.contingency(
              person, budget, key, new CaseworkApi.Money(pence(typed, SUM), words));
      case CONTRIBUTION ->
          casework.contribution(
              person, budget, key, new CaseworkApi.Money(pence(typed, SUM), null));
    }
  }

  private String title() {
    return switch (this) {
      case CHANGE -> "Raise or lower this budget";
      case CLOSE -> "Close this budget";
      case CONTINGENCY -> "Draw on what is kept for a crisis";
      case CONTRIBUTION -> "Write down what they paid";
    };
  }

  private String button() {
    return switch (this) {
      case CHANGE -> "Change the budget";
      case CLOSE -> "Close the budget";
      case CONTINGENCY -> "Make it free to spend";
      case CONTRIBUTION -> "Write it down";
    };
  }

  private String lead(BudgetCase budget) {
    BudgetCase.Sums sums = budget.sums();
    return switch (this) {
      case CHANGE ->
          "It is %s now, and %s of that is not released yet. Only that can change: what they have stays theirs, and no order is stopped."
              .formatted(Sums.money(sums.allocatedPence()), Sums.money(sums.unreleasedPence()));
      case CLOSE ->
          "%s that was never released goes back to the council. %s that is free to spend stays until you decide with them. Orders that run go on; nothing new can be bought from it."
              .formatted(
                  Sums.money(sums.unreleasedPence() + sums.contingencyPence()),
                  Sums.money(sums.availablePence()));
      case CONTINGENCY ->
          "%s is kept. At once, at most %s may be drawn."
              .formatted(
                  Sums.money(sums.contingencyPence()),
                  Sums.money(budget.agreed().contingencyMostPence()));
      case CONTRIBUTION ->
          "%s is due by today and %s is paid. It stands on their statement."
              .formatted(
                  Sums.money(budget.contribution().duePence()),
                  Sums.money(budget.contribution().paidPence()));
    };
  }

  private List<Question> questions(Typed typed) {
    Question words =
        Question.area(
            WORDS, "Why?", "The person reads this. At most 1,000 letters.", typed.one(WORDS));
    return switch (this) {
      case CHANGE ->
          List.of(
              Question.money(
                  SUM,
                  "The new sum, for all of its days",
                  "The council's money, with what is released already",
                  typed.one(SUM)),
              Question.date(
                  "from", "The day it begins", "Releases from that day on get new sums", typed),
              Question.money(
                  "bridging",
                  "A bridging payment, if it becomes lower",
                  "Extra money that eases the change: more at first, then less",
                  typed.one("bridging")),
              Question.number("over", "Over how many releases?", "From 1 to 26", typed.one("over")),
              words);
      case CLOSE -> List.of(words);
      case CONTINGENCY -> List.of(Question.money(SUM, "How much?", null, typed.one(SUM)), words);
      case CONTRIBUTION ->
          List.of(Question.money(SUM, "How much did they pay?", null, typed.one(SUM)));
    };
  }

  private static int version(Typed typed) {
    return typed.one(VERSION).matches("[0-9]{1,9}") ? Integer.parseInt(typed.one(VERSION)) : 0;
  }

  private static long pence(Typed typed, String field) {
    OptionalLong sum = Sums.parse(typed.one(field));
    return sum.orElse(0);
  }
}
