package org.supportmarket.web.casework;

import static org.supportmarket.web.casework.BudgetDeed.ANSWER;
import static org.supportmarket.web.casework.BudgetDeed.SUM;
import static org.supportmarket.web.casework.BudgetDeed.WORDS;

import java.util.ArrayList;
import java.util.List;
import org.supportmarket.web.client.BudgetCase;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Typed;

/** What an officer is asked before something is done to a budget. */
final class DeedQuestions {
  private DeedQuestions() {}

  static List<Question> of(BudgetDeed deed, BudgetCase budget, Typed typed) {
    Question words =
        Question.area(
            WORDS, "Why?", "The person reads this. At most 1,000 letters.", typed.one(WORDS));
    return switch (deed) {
      case LEFT_OVER ->
          List.of(
              Question.choice(
                  Question.Look.ONE,
                  ANSWER,
                  "What shall happen with it?",
                  null,
                  List.of(
                      Choice.of("all", "Ask all of it back", typed.one(ANSWER).equals("all")),
                      Choice.of("less", "Ask less back", typed.one(ANSWER).equals("less")),
                      Choice.of(
                          "nothing", "Ask nothing back", typed.one(ANSWER).equals("nothing")))),
              Question.money(SUM, "How much, if you ask less?", null, typed.one(SUM)),
              words);
      case TERMS ->
          List.of(
              Question.number(
                  "percent",
                  "How much may stay at the end, in a hundred?",
                  "0 to 100",
                  typed.one("percent")),
              Question.choice(
                  Question.Look.ONE,
                  "of",
                  "In a hundred of what?",
                  null,
                  List.of(
                      Choice.of("week", "A week's money", !"release".equals(typed.one("of"))),
                      Choice.of("release", "The last release", "release".equals(typed.one("of"))))),
              Question.choice(
                  Question.Look.MANY,
                  "who",
                  "Who may draw on what is kept for a crisis?",
                  null,
                  BudgetNames.choices(BudgetNames.DRAWERS, typed.many("who"))),
              Question.money("most", "How much at once, at most?", null, typed.one("most")),
              words);
      case CHANGE ->
          paying(
              budget,
              typed,
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

  /** With what the person pays themselves, where they pay at all, before the words. */
  private static List<Question> paying(BudgetCase budget, Typed typed, Question... questions) {
    List<Question> all = new ArrayList<>(List.of(questions));
    if (!"none".equals(budget.contribution().way())) {
      all.add(
          all.size() - 1,
          Question.money(
              "pays",
              "What the person pays themselves, over all its days",
              "Now %s. Leave it empty if it stays"
                  .formatted(Sums.money(budget.contribution().pence())),
              typed.one("pays")));
    }
    return all;
  }
}
