package org.supportmarket.ordering.accesslog;

import static java.util.Map.entry;

import java.util.Map;

/** What an action of the audit is in plain words, as told to the person whose money it is. */
final class WhatWasDone {
  private static final Map<String, String> EXACTLY =
      Map.ofEntries(
          entry("budget.look", "looked at how much money you have"),
          entry("budget.open", "opened a budget for you"),
          entry("budget.release", "released money to you"),
          entry("budget.left-over", "decided about money that was left over"),
          entry("budget.challenge", "said that asking money back is wrong"),
          entry("budget.change", "changed your budget"),
          entry("budget.close", "closed a budget of yours"),
          entry("budget.contingency", "made money kept for a crisis ready to spend"),
          entry("budget.contribution", "wrote down what you paid towards your support"),
          entry("budget.own-money", "put in or took back money of your own"),
          entry("budget.import", "brought in your budget from a spreadsheet"),
          entry("budget.year-end", "ended the year of your budget"),
          entry("statement.look", "read your statement"),
          entry("forecast.look", "looked at how long your money lasts"),
          entry("alert.look", "looked at when we tell you about your money"),
          entry("alert.set", "changed when we tell you about your money"),
          entry("verdict.look", "looked up whether your budget may pay for something"),
          entry("basket.look", "looked at your basket"),
          entry("basket.change", "changed what is in your basket"),
          entry("checkout.place", "bought what was in your basket"),
          entry("checkout.look", "looked at what was bought from your basket"),
          entry("approval.ask", "asked your care manager about something to buy"),
          entry("approval.look", "looked at what you asked your care manager"),
          entry("approval.approve", "said yes to what you asked"),
          entry("approval.refuse", "said no to what you asked"),
          entry("elsewhere.look", "looked at what you spent elsewhere"),
          entry("elsewhere.tell", "told us what you spent elsewhere"),
          entry("elsewhere.paid", "told us that something elsewhere is paid"),
          entry("elsewhere.take-back", "took back what was to be spent elsewhere"),
          entry("outcome.look", "looked at what your plan is for"),
          entry("outcome.agree", "wrote down what your plan is for"),
          entry("outcome.change", "changed what your plan is for"),
          entry("outcome.end", "ended something your plan was for"),
          entry("circumstances.look", "looked at what is known of you for counting"),
          entry("circumstances.set", "wrote down what is known of you for counting"),
          entry("review.ask", "asked whether they may say for you how something was"),
          entry("order.look", "looked at what you bought"),
          entry("order.place", "ordered something for you"),
          entry("order.hold", "kept money aside for your order"),
          entry("order.start", "began with your order"),
          entry("order.skip", "left out a time of your order"),
          entry("order.end", "ended the later times of your order"),
          entry("order.expire", "ended your order, as nobody answered it"),
          entry("order.complete", "closed your order: everything is settled"),
          entry("order.cancel", "cancelled an order of yours"),
          entry("order.accept", "accepted your order"),
          entry("order.decline", "said no to your order"),
          entry("order.deliver", "said that your order was delivered"),
          entry("order.confirm", "said that something came as it should"),
          entry("order.dispute", "said that something was not right with an order"),
          entry("order.refund", "gave money back to you"),
          entry("message.look", "read your messages"),
          entry("message.read", "read a message of yours"),
          entry("survey.look", "looked at what your council asks you"),
          entry("survey.answer", "answered what your council asks you"),
          entry("survey.withdraw", "took back an answer to your council"),
          entry("together.look", "looked at what you are asked to buy with others"),
          entry("together.say", "said for you whether you want to buy with others"),
          entry("supporter.look", "looked at who acts for you"),
          entry("supporter.invite", "asked somebody to act for you"),
          entry("supporter.accept", "typed in the code and began to act for you"),
          entry("supporter.change", "changed what somebody may do for you"),
          entry("supporter.end", "ended what somebody may do for you"),
          entry("supporter.leave", "gave up acting for you"),
          entry("supporter.suspend", "stopped somebody from acting for you"),
          entry("supporter.resume", "let somebody act for you again"),
          entry("supporter.agree", "agreed that somebody of a provider acts for you"),
          entry("look.ask", "asked to see what you bought, to keep somebody safe"),
          entry("look.open", "asked to see what you bought"),
          entry("look.read", "read why somebody asked to see what you bought"),
          entry("look.agree", "agreed to a look at what you bought, to keep somebody safe"),
          entry("look.refuse", "said no to a look at what you bought"),
          entry("call.begin", "began to act for you on the phone"),
          entry("call.end", "stopped acting for you on the phone"),
          entry("log.look", "read who looked at your money"),
          entry("person.look", "looked up your name and your totals"),
          entry("person.register", "wrote down that you are here"),
          entry("person.code", "made a code so that you can sign in"),
          entry("person.link", "linked your sign-in to you"),
          entry("task.look", "looked at something your council has to see to"),
          entry("task.close", "dealt with something your council had to see to"));

  private WhatWasDone() {}

  /** Whether it has words of its own. */
  static boolean knows(String action) {
    return EXACTLY.containsKey(action);
  }

  /** Never empty: an action without words of its own is told by its parts. */
  static String of(String action) {
    String words = EXACTLY.get(action);
    if (words != null) {
      return words;
    }
    int dot = action.indexOf('.');
    String thing = (dot < 0 ? action : action.substring(0, dot)).replaceAll("[-_]", " ");
    String verb = dot < 0 ? "" : action.substring(dot + 1);
    return verb.equals("look") ? "looked at your " + thing : "changed your " + thing;
  }
}
