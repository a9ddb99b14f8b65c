package org.supportmarket.web.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supportmarket.web.layout.Choice;

/** What things about budgets are called on officers' pages. */
final class BudgetNames {
  static final Map<String, String> STREAMS = new LinkedHashMap<>();
  static final Map<String, String> ROUTES = new LinkedHashMap<>();
  static final Map<String, String> EVERY = new LinkedHashMap<>();
  static final Map<String, String> TIMING = new LinkedHashMap<>();
  static final Map<String, String> CONTRIBUTIONS = new LinkedHashMap<>();
  static final Map<String, String> DRAWERS = new LinkedHashMap<>();

  static {
    STREAMS.put("social_care", "Social care");
    STREAMS.put("personal_health_budget", "Personal health budget");
    STREAMS.put("disabled_facilities_grant", "Disabled Facilities Grant");
    STREAMS.put("access_to_work", "Access to Work");
    STREAMS.put("community_equipment", "Community equipment");
    ROUTES.put("direct_payment", "Direct payment: the person holds the money");
    ROUTES.put("council_managed", "Council-managed: we hold it, the person chooses");
    ROUTES.put("managed_fund", "Managed fund: a lead professional holds it");
    ROUTES.put("isf", "Individual service fund: a provider holds it");
    ROUTES.put("brokered_fund", "Brokered fund: a broker's organisation holds it");
    ROUTES.put("third_party", "Third party or trust holds it");
    ROUTES.put("vouchers", "Vouchers for approved services");
    EVERY.put("four_weekly", "Every four weeks, 13 times a year");
    EVERY.put("monthly", "Every month");
    EVERY.put("fortnightly", "Every two weeks");
    EVERY.put("yearly", "Once, for all of it");
    TIMING.put("in_advance", "On the first day of each period, before it is needed");
    TIMING.put("in_arrears", "On the last day of each period");
    CONTRIBUTIONS.put("none", "No, nothing");
    CONTRIBUTIONS.put("net", "Yes, net: we release our share, they pay theirs to their support");
    CONTRIBUTIONS.put("gross", "Yes, gross: we release all of it, they owe us theirs");
    DRAWERS.put("self", "The person");
    DRAWERS.put("supporter", "Somebody who supports them");
    DRAWERS.put("care-manager", "A care manager");
  }

  private BudgetNames() {}

  static List<Choice> choices(Map<String, String> names, List<String> chosen) {
    return names.entrySet().stream()
        .map(name -> Choice.of(name.getKey(), name.getValue(), chosen.contains(name.getKey())))
        .toList();
  }

  static String stream(String code) {
    return "own_money".equals(code) ? "Their own money" : STREAMS.getOrDefault(code, "Budget");
  }

  /** The name without what explains it. */
  static String route(String code) {
    return ROUTES.getOrDefault(code, "Held another way").split(":")[0];
  }

  /** What a line of the history says. */
  static String change(String kind) {
    return switch (kind == null ? "" : kind) {
      case "opened" -> "Opened";
      case "released" -> "Released before its day";
      case "raised" -> "Raised";
      case "lowered" -> "Lowered";
      case "terms_changed" -> "Changed, with the same sum";
      case "closed" -> "Closed, this went back to the council";
      case "contingency_drawn" -> "Drawn from the contingency";
      case "own_money_added" -> "Own money put in";
      case "own_money_taken_back" -> "Own money taken back";
      case "contribution_paid" -> "Contribution paid";
      case "carried_over" -> "Carried over from the year before";
      case "left_over_decided" -> "Decided on what was left over";
      case "left_over_challenged" -> "The person says that asking it back is wrong";
      case "left_over_taken" -> "Taken back of what was left over";
      case "year_ended" -> "The year ended, this went back to the council";
      default -> "Changed";
    };
  }

  /** Who did it. */
  static String who(String authority) {
    return switch (authority == null ? "" : authority) {
      case "self" -> "the person";
      case "phone" -> "the person, by phone";
      case "supporter", "fund-holder" -> "somebody who supports them";
      case "care-manager" -> "a care manager";
      case "council-finance" -> "council finance";
      case "operator" -> "an import";
      default -> "the system";
    };
  }
}
