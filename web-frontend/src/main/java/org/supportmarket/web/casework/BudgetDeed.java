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
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Typed;

/** What an officer does to a budget by a form of its own. */
enum BudgetDeed {
  CHANGE("changed"),
  CLOSE("closed"),
  CONTINGENCY("drawn"),
  CONTRIBUTION("paid"),
  TERMS("agreed"),
  LEFT_OVER("decided");

  private static final int LONGEST = 1000;
  private static final String VERSION = "version";
  static final String WORDS = "words";
  static final String SUM = "sum";
  static final String ANSWER = "answer";

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
    BudgetCase.Agreed agreed = budget.agreed();
    return Typed.nothing()
        .put(VERSION, String.valueOf(budget.version()))
        .put("percent", String.valueOf(agreed.carryOverPercent()))
        .put("of", agreed.carryOverOf())
        .put("who", agreed.contingencyWho())
        .put(
            "most",
            "%d.%02d"
                .formatted(
                    agreed.contingencyMostPence() / 100, agreed.contingencyMostPence() % 100));
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
            List.of(new QuestionGroup(null, null, DeedQuestions.of(this, budget, typed))),
            List.of(Choice.of(VERSION, typed.one(VERSION), false)),
            typed.one("key").isEmpty() ? null : typed.one("key"),
            problems);
    return this == CLOSE ? page.asWarning() : page;
  }

  Problems problems(Typed typed) {
    Problems problems = Problems.none();
    if ((List.of(CHANGE, CONTINGENCY, CONTRIBUTION).contains(this)
            || this == LEFT_OVER && typed.one(ANSWER).equals("less"))
        && Sums.parse(typed.one(SUM)).isEmpty()) {
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
    if (!typed.one("pays").isEmpty() && !isSumOrNothing(typed.one("pays"))) {
      problems.add("pays", "Write a sum in pounds and pence, 0 for nothing, or leave it empty");
    }
    if (this == LEFT_OVER && !List.of("all", "less", "nothing").contains(typed.one(ANSWER))) {
      problems.add(ANSWER, "Choose one");
    }
    if (this == TERMS) {
      if (!typed.one("percent").matches("[0-9]|[1-9][0-9]|100")) {
        problems.add("percent", "Write a whole number from 0 to 100");
      }
      if (!isSumOrNothing(typed.one("most"))) {
        problems.add("most", "Write a sum in pounds and pence, or 0");
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
                  typed.one("pays").isEmpty() ? null : pence(typed, "pays"),
                  null,
                  words));
      case TERMS -> terms(casework, person, budget, typed);
      case LEFT_OVER -> leftOver(casework, person, budget, typed);
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

  /** With the same sum, so that no release changes. */
  private static void terms(CaseworkApi casework, UUID person, UUID budget, Typed typed) {
    BudgetCase now = casework.budget(person, budget);
    casework.change(
        person,
        budget,
        typed.one("key"),
        new CaseworkApi.Change(
            version(typed),
            now.startsOn(),
            now.sums().allocatedPence(),
            0L,
            1,
            null,
            new CaseworkApi.Terms(
                Integer.parseInt(typed.one("percent")),
                "release".equals(typed.one("of")) ? "release" : "week",
                typed.many("who").stream().filter(BudgetNames.DRAWERS::containsKey).toList(),
                pence(typed, "most")),
            typed.one(WORDS)));
  }

  private static void leftOver(CaseworkApi casework, UUID person, UUID budget, Typed typed) {
    BudgetCase.LeftOver left = casework.budget(person, budget).leftOver();
    long pence =
        switch (typed.one(ANSWER)) {
          case "all" -> left == null ? 0 : left.pence();
          case "less" -> pence(typed, SUM);
          default -> 0;
        };
    casework.leftOver(
        person, budget, typed.one("key"), new CaseworkApi.Money(pence, typed.one(WORDS)));
  }

  private static boolean isSumOrNothing(String typed) {
    return typed.matches("0(\\.00?)?") || Sums.parse(typed).isPresent();
  }

  private String title() {
    return switch (this) {
      case TERMS -> "Change what was agreed";
      case LEFT_OVER -> "Decide on what was left over";
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
      case TERMS -> "Change it";
      case LEFT_OVER -> "Decide and tell the person";
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
      case TERMS -> "The sums stay as they are. The person reads what is new, and why.";
      case LEFT_OVER ->
          "%s was left over. The person is told at once, with your reason. Nothing is taken for four weeks, and not while they say that it is wrong."
              .formatted(Sums.money(budget.leftOver() == null ? 0 : budget.leftOver().pence()));
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
