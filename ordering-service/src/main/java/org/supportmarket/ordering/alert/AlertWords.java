package org.supportmarket.ordering.alert;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.supportmarket.ordering.budget.BudgetView;
import org.supportmarket.ordering.ledger.Pounds;

/** What a person is told, each with what they can do about it. */
final class AlertWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

  private AlertWords() {}

  static String used(BudgetView budget, long percent, long used, long of) {
    return "%d%% of %s is used or promised: %s of %s. It is there until %s. Look at My money to see what is planned. Nothing stops by itself."
        .formatted(
            percent, name(budget), Pounds.of(used), Pounds.of(of), DAY.format(budget.endsOn()));
  }

  static String underUsed(BudgetView budget, long used, long even) {
    return "In the last six weeks %s of %s was used. An even share would be %s. That is fine if it suits you. If you could not find what you need, call your council: a person will help you look."
        .formatted(Pounds.of(used), name(budget), Pounds.of(even));
  }

  static String runOut(BudgetView budget, String forecast) {
    return "About %s: %s Nothing has to be done today. You can change or end something that is planned, or ask your council to look at your budget with you."
        .formatted(name(budget), forecast);
  }

  static String missing(BudgetView budget, LocalDate dueOn, long pence) {
    return "%s of %s should have come on %s and has not come yet. You did nothing wrong. Call your council and tell them. What you have ordered goes on."
        .formatted(Pounds.of(pence), name(budget), DAY.format(dueOn));
  }

  private static String name(BudgetView budget) {
    return switch (budget.fundingStream()) {
      case "social_care" -> "your social care budget";
      case "personal_health_budget" -> "your personal health budget";
      case "disabled_facilities_grant" -> "your grant to change your home";
      case "access_to_work" -> "your money to help you work";
      case "community_equipment" -> "your money for equipment";
      case "own_money" -> "your own money";
      default -> "your budget";
    };
  }
}
