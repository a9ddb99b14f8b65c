package org.supportmarket.ordering.problem;

import java.util.Locale;
import org.supportmarket.kernel.problem.ProblemKind;

/** Every kind of refusal of this service: the one table from code to status. */
public enum OrderingProblem implements ProblemKind {
  INVALID_REQUEST(400, "Something in the request is not right"),
  INVALID_PERIOD(400, "We cannot show that period"),
  IDEMPOTENCY_KEY_REQUIRED(400, "A key for this request is needed"),
  IDEMPOTENCY_KEY_REUSED(422, "That key was used for something else"),
  REQUEST_IN_PROGRESS(409, "We are still working on this"),
  TOO_LARGE(413, "That is more than we take at once"),
  BUSY(503, "Very busy right now"),

  PERSON_UNKNOWN(404, "Person not found"),
  PROVIDER_UNKNOWN(404, "Provider not found"),
  COUNCIL_UNKNOWN(404, "Council not found"),
  BUDGET_UNKNOWN(404, "Budget not found"),
  BUDGET_NOT_USABLE(409, "That budget cannot be used on this day"),
  INSUFFICIENT_FUNDS(409, "Not enough money"),
  INVALID_BUDGET(422, "Something about the budget is not right"),
  BUDGET_EXISTS(409, "There is such a budget already"),
  BUDGET_CHANGED(409, "Somebody else was faster"),
  BUDGET_CLOSED(409, "That budget is closed"),
  BUDGET_BELOW_RELEASED(409, "Too much of it is released already"),
  RELEASE_UNKNOWN(404, "Release not found"),
  RELEASE_POSTED(409, "Already released"),
  CONTINGENCY_NOT_ALLOWED(403, "Somebody else may draw on the contingency"),
  CONTINGENCY_LIMIT(409, "More than may be drawn at once"),
  LEFT_OVER_UNKNOWN(404, "Nothing is left over"),
  LEFT_OVER_DECIDED(409, "That cannot be decided like this"),
  IMPORT_UNREADABLE(422, "We cannot read that file"),

  LISTING_UNKNOWN(404, "Listing not found"),
  LISTING_WITHDRAWN(409, "No longer offered"),
  LISTING_SUSPENDED(409, "Not for ordering for the time being"),
  LISTING_NOT_ORDERABLE(409, "Not for ordering online"),
  PRICE_CHANGED(409, "The price or terms have changed"),
  OFFER_UNCONFIRMED(503, "Prices cannot be confirmed right now"),
  INVALID_LINES(422, "An order has 1 to 25 lines"),
  INVALID_QUANTITY(422, "How many must be 1 to 10,000"),
  BELOW_MINIMUM(422, "Less than is sold at once"),
  INVALID_MINUTES(422, "Minutes must fit the listing"),
  TOTAL_TOO_LARGE(422, "That is more than one order may cost"),
  INVALID_START(422, "Choose another day"),
  INVALID_REPEAT(422, "How often it comes must fit"),
  SEVERAL_PROVIDERS(422, "One provider for each order"),

  ASK_FIRST(409, "Ask your care manager first"),
  NOT_ALLOWED(409, "This budget cannot pay for it"),
  BASKET_LINE_UNKNOWN(404, "Not in the basket"),
  BASKET_EMPTY(422, "There is nothing to buy"),
  BASKET_FULL(409, "The basket is full"),
  BASKET_CHANGED(409, "The basket has changed"),
  CHECKOUT_UNKNOWN(404, "Purchase not found"),
  ELSEWHERE_UNKNOWN(404, "Spending not found"),
  INVALID_WORDS(422, "Words are missing or too long"),
  INVALID_PENCE(422, "That sum cannot be taken"),
  INVALID_DAY(422, "That day cannot be taken"),
  INVALID_POTS(422, "One to five budgets can pay"),

  ORDER_UNKNOWN(404, "Order not found"),
  NOT_CANCELLABLE(409, "This order can no longer be cancelled"),
  CHARGE_CHANGED(409, "Cancelling costs something else now"),
  REFUND_TOO_LARGE(409, "More than was paid cannot go back"),
  NOTHING_HELD(409, "No money is held for this time yet"),
  WRONG_STATE(409, "The order has moved on"),

  OUTCOME_UNKNOWN(404, "Outcome not found"),
  APPROVAL_UNKNOWN(404, "Question not found"),
  APPROVAL_ANSWERED(409, "This question has been answered already"),
  NOTHING_TO_ASK(409, "There is nothing to ask about"),
  RULES_UNKNOWN(404, "Rules not found"),
  RULES_INVALID(422, "These rules cannot stand"),
  RULES_CHANGED(409, "Somebody else has changed the rules"),

  TASK_UNKNOWN(404, "Task not found"),
  TASK_CLOSED(409, "This task is already closed"),
  MESSAGE_UNKNOWN(404, "Message not found"),
  NOT_GRANTED(403, "You were not asked to do this"),
  DELEGATION_ENDED(403, "You no longer act for this person"),
  PROVIDER_CONFLICT(403, "You work for a provider this person buys from"),
  REASON_NEEDED(403, "A reason is needed first"),
  OVER_ORDER_LIMIT(403, "More than one order of yours may cost"),
  OVER_MONTH_LIMIT(403, "More than you may spend for them this month"),
  NOT_HELD_BY_YOU(403, "You do not hold this money"),
  SUPPORTER_UNKNOWN(404, "Supporter not found"),
  INVITATION_UNKNOWN(404, "That code is not right"),
  ALREADY_SUPPORTED(409, "They already act for this person"),
  ALREADY_LINKED(409, "That login and that person belong together already"),
  SECOND_OFFICER_NEEDED(409, "Another officer has to agree"),
  LOOK_UNKNOWN(404, "Look not found"),
  ALERT_UNKNOWN(404, "Alert not found"),

  PANEL_UNKNOWN(400, "There are no such figures"),
  PUBLICATION_RUNNING(409, "We are at it already"),
  NOTE_UNKNOWN(404, "Note not found"),
  RECIPIENT_UNKNOWN(404, "Address not found"),
  SIGNAL_UNKNOWN(404, "Signal not found"),
  SIGNAL_EXISTS(409, "There is such a signal already"),
  SIGNAL_CHANGED(409, "Somebody else has changed it"),
  SIGNAL_ENDED(409, "That signal has ended"),
  INVALID_SIGNAL(422, "Something about the signal is not right"),

  AGREEMENT_UNKNOWN(404, "Agreement not found"),
  AGREEMENT_EXISTS(409, "There is such an agreement already"),
  AGREEMENT_ENDED(409, "That agreement no longer holds"),
  INVALID_AGREEMENT(422, "Something about the agreement is not right"),

  SURVEY_UNKNOWN(404, "Questions not found"),
  SURVEY_OVER(409, "Nobody asks this any more"),
  SURVEY_ANSWERED(409, "Answered already"),
  TOO_MANY_SURVEYS(409, "Enough is asked already"),
  INVALID_SURVEY(422, "Something about the questions is not right"),
  INVALID_ANSWER(422, "That is no answer to the questions"),

  CONSORTIUM_UNKNOWN(404, "Nobody is asked this"),
  CONSORTIUM_EXISTS(409, "These people are being asked already"),
  CONSORTIUM_ASKING(409, "People can still answer"),
  CONSORTIUM_OVER(409, "Nobody asks this any more"),
  CONSORTIUM_REQUESTED(409, "A provider has been asked already"),
  GROUP_TOO_SMALL(409, "Too few people share this"),
  NOT_ENOUGH_YES(409, "Too few people said yes"),
  INVALID_OFFER(422, "Something about what is asked is not right"),

  TRENDS_UNAVAILABLE(503, "Trends are not to be had right now");

  private final int status;
  private final String title;

  OrderingProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
