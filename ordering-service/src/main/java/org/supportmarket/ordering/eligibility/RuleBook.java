package org.supportmarket.ordering.eligibility;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All rules of a version. The precedence: first what the law forbids; then the rules in the order
 * they stand, of which the first that fits decides; where none fits, a person decides.
 *
 * @param framework the rates the council has agreed with providers
 */
record RuleBook(List<Rule> rules, List<FrameworkRate> framework) {
  /** Decides where no rule fits. */
  static final Rule NONE_FITS =
      new Rule(
          "no-rule-fits",
          false,
          Verdict.ASK_FIRST,
          "Your council has no rule for this. Please ask first.",
          new Conditions(null, null, null, null, null, null, null, null, null, null, null));

  RuleBook {
    rules = rules == null ? List.of() : List.copyOf(rules);
    framework = framework == null ? List.of() : List.copyOf(framework);
  }

  /** The same rules with rates that are agreed beside them; these go before its own. */
  RuleBook with(List<FrameworkRate> agreed) {
    return agreed == null || agreed.isEmpty()
        ? this
        : new RuleBook(rules, Stream.concat(agreed.stream(), framework.stream()).toList());
  }

  /** A rule that decides, in words for this case. */
  record Finding(Rule rule, String words) {}

  /** What decides on each of the things asked for together, in their order. */
  List<Finding> find(List<Matter> together) {
    List<Rule> inOrder = inOrder();
    return together.stream().map(matter -> find(inOrder, matter, together)).toList();
  }

  @JsonIgnore
  List<Rule> inOrder() {
    return rules.stream().sorted(Comparator.comparing(rule -> !rule.law())).toList();
  }

  private Finding find(List<Rule> inOrder, Matter matter, List<Matter> together) {
    Rule rule =
        inOrder.stream()
            .filter(candidate -> fits(candidate, matter, together))
            .findFirst()
            .orElse(NONE_FITS);
    return new Finding(rule, rule.saidOf(rate(matter)));
  }

  private boolean fits(Rule rule, Matter matter, List<Matter> together) {
    Predicate<Matter> fits = other -> rule.when().fit(other, rate(other));
    if (!fits.test(matter)) {
      return false;
    }
    Long above = rule.when().totalAbovePence();
    return above == null || sum(together.stream().filter(fits).toList()) > above;
  }

  /** One thing paid from several pots is asked once for each pot, and costs what it costs once. */
  private static long sum(List<Matter> matters) {
    Map<Asked, Map<String, Long>> times =
        matters.stream()
            .map(Matter::asked)
            .collect(
                Collectors.groupingBy(
                    Asked::fromAnyPot,
                    Collectors.groupingBy(
                        asked -> String.valueOf(asked.budgetId()), Collectors.counting())));
    return times.entrySet().stream()
        .mapToLong(
            thing -> thing.getKey().totalPence() * Collections.max(thing.getValue().values()))
        .sum();
  }

  private Long rate(Matter matter) {
    Asked asked = matter.asked();
    return rate(asked.providerId(), asked.category(), asked.unit());
  }

  /** The agreed price of one unit, or null; a provider's own rate goes before everybody's. */
  Long rate(UUID provider, String category, String unit) {
    Optional<FrameworkRate> rate =
        framework.stream()
            .filter(candidate -> candidate.isFor(provider, category, unit))
            .min(Comparator.comparing(candidate -> candidate.providerId() == null));
    return rate.map(FrameworkRate::pence).orElse(null);
  }
}
