package org.supportmarket.web.holder;

import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.Budget;

/** What a budget is called. */
public final class BudgetWords {
  private BudgetWords() {}

  /** "Social care budget, April 2026 to March 2027". */
  public static String name(Budget budget) {
    return stream(budget.fundingStream()) + ", " + year(budget.financialYear());
  }

  /** The name of one of several; "A budget of another year" when it is not among them. */
  public static String name(List<Budget> budgets, UUID id) {
    return budgets.stream()
        .filter(b -> b.id().equals(id))
        .findFirst()
        .map(BudgetWords::name)
        .orElse("A budget of another year");
  }

  /** Who keeps the money, as a sentence. */
  static String held(Budget budget) {
    return switch (key(budget.holdingRoute())) {
      case "direct_payment" -> "You hold this money yourself. It is a direct payment.";
      case "council_managed" -> "Your council keeps this money for you. You choose what it buys.";
      case "isf" -> "A provider keeps this money for you. You choose what it buys.";
      case "brokered_fund", "third_party", "managed_fund" ->
          "Somebody you chose keeps this money for you. You choose what it buys.";
      case "vouchers" -> "This money comes as vouchers.";
      default -> "This money is for your support. You choose what it buys.";
    };
  }

  private static String stream(String stream) {
    return switch (key(stream)) {
      case "social_care" -> "Social care budget";
      case "personal_health_budget" -> "Personal health budget";
      case "disabled_facilities_grant" -> "Money to change your home (Disabled Facilities Grant)";
      case "access_to_work" -> "Money to help you work (Access to Work)";
      case "community_equipment" -> "Money for equipment";
      case "own_money" -> "Your own money";
      default -> "Budget";
    };
  }

  /** "2026-27" runs from April to March. */
  static String year(String financialYear) {
    if (financialYear == null || !financialYear.matches("20\\d\\d-\\d\\d")) {
      return "this year";
    }
    int first = Integer.parseInt(financialYear.substring(0, 4));
    return "April " + first + " to March " + (first + 1);
  }

  private static String key(String name) {
    return name == null ? "" : name;
  }
}
