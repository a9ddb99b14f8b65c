package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.ordering.eligibility.CategoryTree;
import org.supportmarket.ordering.offer.ProviderNames;
import org.supportmarket.ordering.trends.Categories;

/** What people call the values of dimensions. Names of providers are not in the index. */
@ApplicationScoped
class Names {
  private static final Map<Dimension, Map<String, String>> WORDS =
      Map.of(
          Dimension.ROUTE,
          Map.of(
              "direct_payment", "Direct payment",
              "council_managed", "Looked after by the council",
              "managed_fund", "Managed fund",
              "isf", "Individual service fund",
              "brokered_fund", "Brokered fund",
              "third_party", "Looked after by somebody else",
              "vouchers", "Vouchers"),
          Dimension.STREAM,
          Map.of(
              "social_care", "Social care",
              "personal_health_budget", "Personal health budget",
              "disabled_facilities_grant", "Disabled Facilities Grant",
              "access_to_work", "Access to Work",
              "community_equipment", "Community equipment",
              "own_money", "People’s own money"),
          Dimension.NEED,
          Map.of(
              "physical", "Physical support",
              "sensory", "Sensory support",
              "memory-and-cognition", "Memory and cognition",
              "learning-disability", "Learning disability",
              "mental-health", "Mental health",
              "social", "Social support"),
          Dimension.AGE,
          Map.of("85-plus", "85 and older"),
          Dimension.MICRO,
          Map.of("true", "Micro-providers", "false", "Larger providers"),
          Dimension.VERIFIED,
          Map.of("true", "Checked by us", "false", "Not checked by us"),
          Dimension.FRAMEWORK,
          Map.of("true", "At or below an agreed rate", "false", "Without or above an agreed rate"),
          Dimension.REPEATING,
          Map.of("true", "Coming again and again", "false", "Bought once"));

  /** As the catalogue's filters call them; nobody narrows figures down by these. */
  private static final Map<String, String> KINDS =
      Map.of(
          "service", "Support by the hour, visit or day",
          "product", "Things to buy or hire",
          "activity", "Activities",
          "place-to-live", "Places to live",
          "personal-assistant", "Personal assistants",
          "advice", "Advice and brokerage",
          "universal", "Open to everyone",
          "council-service", "Council services");

  private static final String UNKNOWN = "unknown";

  private final ProviderNames providers;

  Names(ProviderNames providers) {
    this.providers = providers;
  }

  /** The values we have words for, in the order of those. */
  static Collection<String> known(Dimension dimension) {
    return WORDS.getOrDefault(dimension, Map.of()).entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A name for each; failing one, the value itself. */
  Map<String, String> of(Dimension dimension, Collection<String> values) {
    Map<String, String> named =
        dimension == Dimension.PROVIDER ? providers(values) : Map.<String, String>of();
    return values.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                value -> value, value -> named.getOrDefault(value, word(dimension, value))));
  }

  private static String word(Dimension dimension, String value) {
    if (value.equals(UNKNOWN)) {
      return "Not known";
    }
    return switch (dimension) {
      case CATEGORY -> Categories.nameOf(value);
      case KIND -> KINDS.getOrDefault(value, sentence(value));
      case GROUP -> sentence(CategoryTree.nameOf(value));
      default -> WORDS.getOrDefault(dimension, Map.of()).getOrDefault(value, sentence(value));
    };
  }

  private Map<String, String> providers(Collection<String> ids) {
    return providers.of(ids.stream().map(UUID::fromString).toList()).entrySet().stream()
        .collect(Collectors.toMap(one -> one.getKey().toString(), Map.Entry::getValue));
  }

  private static String sentence(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
