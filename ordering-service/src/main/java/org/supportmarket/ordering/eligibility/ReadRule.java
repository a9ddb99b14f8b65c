package org.supportmarket.ordering.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A rule's conditions as a sentence, so that whoever answers for the rules can read them. */
final class ReadRule {
  private static final Map<String, String> STREAMS =
      Map.of(
          "social_care", "social care money",
          "personal_health_budget", "a personal health budget",
          "disabled_facilities_grant", "a Disabled Facilities Grant",
          "access_to_work", "Access to Work money",
          "community_equipment", "community equipment money",
          "own_money", "the person’s own money");
  private static final Map<String, String> ROUTES =
      Map.of(
          "direct_payment", "a direct payment",
          "council_managed", "money the council looks after",
          "managed_fund", "a managed fund",
          "isf", "an individual service fund",
          "brokered_fund", "a brokered fund",
          "third_party", "money that somebody else looks after",
          "vouchers", "vouchers");

  private ReadRule() {}

  /** As "When it is Care homes, and it is paid from a direct payment." */
  static String inWords(Conditions when) {
    List<String> parts = new ArrayList<>();
    add(parts, "it is %s", when.categories(), CategoryTree::nameOf);
    add(parts, "it is anything but %s", when.otherThan(), CategoryTree::nameOf);
    add(parts, "the listing is of the kind %s", when.kinds(), ReadRule::plain);
    add(parts, "its outcome in the plan meets the need %s", when.needs(), ReadRule::plain);
    add(parts, "it is paid from %s", when.fundingStreams(), slug -> name(STREAMS, slug));
    add(parts, "it is paid by %s", when.holdingRoutes(), slug -> name(ROUTES, slug));
    if (when.unit() != null) {
      parts.add("it is sold by the " + plain(when.unit()));
    }
    if (when.unitPriceAbovePence() != null) {
      parts.add("one costs more than " + Pounds.of(when.unitPriceAbovePence()));
    }
    if (when.totalAbovePence() != null) {
      parts.add("all of it together costs more than " + Pounds.of(when.totalAbovePence()));
    }
    if (when.frameworkRate() != null) {
      parts.add(
          when.frameworkRate().equals(Conditions.ABOVE)
              ? "it costs more than the rate agreed for it"
              : "it costs no more than the rate agreed for it");
    }
    if (when.outcomeNamed() != null) {
      parts.add(
          when.outcomeNamed()
              ? "it is for an outcome of the plan"
              : "no outcome of the plan is named");
    }
    return parts.isEmpty() ? "Always." : "When " + String.join(", and ", parts) + ".";
  }

  private static void add(
      List<String> parts,
      String sentence,
      List<String> slugs,
      java.util.function.UnaryOperator<String> name) {
    if (!slugs.isEmpty()) {
      parts.add(sentence.formatted(String.join(" or ", slugs.stream().map(name).toList())));
    }
  }

  private static String name(Map<String, String> names, String slug) {
    return names.getOrDefault(slug, plain(slug));
  }

  private static String plain(String slug) {
    return slug.replace('-', ' ').replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
