package org.supportmarket.ordering.eligibility;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Whether rules can stand: refuses what could never be read, or would mean something else. */
final class CheckRules {
  static final int MOST_RULES = 60;
  static final int MOST_RATES = 500;
  private static final int MOST_VALUES = 50;
  private static final int LONGEST_WORDS = 400;
  private static final long MOST_PENCE = 100_000_000;
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+){0,9}");
  private static final Pattern VALUE = Pattern.compile("[a-z]+([_-][a-z]+){0,9}");
  private static final Set<String> VERDICTS =
      Set.of(Verdict.YES, Verdict.YES_WITH_NOTE, Verdict.ASK_FIRST, Verdict.NO);

  private CheckRules() {}

  /** Refuses with rules_invalid, saying which rule and why. */
  static void check(RuleBook book) {
    require(!book.rules().isEmpty(), "Write at least one rule.");
    require(book.rules().size() <= MOST_RULES, "There can be at most 60 rules.");
    require(book.framework().size() <= MOST_RATES, "There can be at most 500 agreed rates.");
    Set<String> codes = new HashSet<>();
    for (Rule rule : book.rules()) {
      checkRule(rule);
      require(codes.add(rule.code()), "Two rules have the code %s.".formatted(rule.code()));
    }
    book.framework().forEach(CheckRules::checkRate);
  }

  private static void checkRule(Rule rule) {
    require(
        rule != null
            && rule.code() != null
            && rule.code().length() <= 60
            && CODE.matcher(rule.code()).matches(),
        "Give each rule a code of small letters, digits and hyphens.");
    String which = "Rule %s: ".formatted(rule.code());
    require(
        rule.verdict() != null && VERDICTS.contains(rule.verdict()),
        which + "say yes, yes_with_note, ask_first or no.");
    require(
        PlainWords.fit(rule.words(), LONGEST_WORDS), which + "say why, in at most 400 characters.");
    require(
        !rule.law() || rule.verdict().equals(Verdict.NO),
        which + "what the law forbids can only be no.");
    require(rule.when() != null, which + "say when it fits.");
    checkConditions(which, rule.when());
  }

  private static void checkConditions(String which, Conditions when) {
    for (List<String> values :
        List.of(
            when.categories(),
            when.otherThan(),
            when.kinds(),
            when.needs(),
            when.fundingStreams(),
            when.holdingRoutes())) {
      require(values.size() <= MOST_VALUES, which + "it names too many things.");
      values.forEach(value -> require(fits(value), which + "there is no such thing: " + value));
    }
    for (List<String> slugs : List.of(when.categories(), when.otherThan())) {
      slugs.forEach(
          slug -> require(CategoryTree.knows(slug), which + "there is no category " + slug + "."));
    }
    require(when.unit() == null || fits(when.unit()), which + "there is no such unit.");
    require(isSum(when.unitPriceAbovePence()), which + "the highest price is no sum of money.");
    require(isSum(when.totalAbovePence()), which + "the highest total is no sum of money.");
    require(
        when.frameworkRate() == null
            || Set.of(Conditions.ABOVE, Conditions.WITHIN).contains(when.frameworkRate()),
        which + "the agreed rate is either above or within.");
  }

  private static void checkRate(FrameworkRate rate) {
    require(
        rate != null && rate.category() != null && CategoryTree.knows(rate.category()),
        "Say for which category each rate is agreed.");
    require(rate.unit() != null && fits(rate.unit()), "Say for which unit each rate is agreed.");
    require(rate.pence() > 0 && rate.pence() <= MOST_PENCE, "A rate is a sum of money.");
  }

  private static boolean isSum(Long pence) {
    return pence == null || pence >= 0 && pence <= MOST_PENCE;
  }

  private static boolean fits(String value) {
    return value != null && value.length() <= 60 && VALUE.matcher(value).matches();
  }

  private static void require(boolean holds, String why) {
    if (!holds) {
      throw Refusal.of(OrderingProblem.RULES_INVALID, why);
    }
  }
}
