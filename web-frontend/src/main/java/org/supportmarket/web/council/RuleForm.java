package org.supportmarket.web.council;

import java.util.List;
import java.util.OptionalLong;
import org.supportmarket.web.client.Rules;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** A rule in the fields of its form, and back. */
final class RuleForm {
  private RuleForm() {}

  /** What stands in the fields for a rule. */
  static Typed fill(Rules.Rule rule) {
    Rules.When when = rule.when();
    boolean except = when.categories().isEmpty() && !when.otherThan().isEmpty();
    return Typed.nothing()
        .put("code", rule.code())
        .put("verdict", rule.verdict())
        .put("law", rule.law() ? "yes" : "")
        .put("words", rule.words())
        .put("mode", except ? "except" : "only")
        .put("categories", except ? when.otherThan() : when.categories())
        .put("kinds", when.kinds())
        .put("needs", when.needs())
        .put("streams", when.fundingStreams())
        .put("routes", when.holdingRoutes())
        .put("unit", when.unit())
        .put("unit_price", sum(when.unitPriceAbovePence()))
        .put("total", sum(when.totalAbovePence()))
        .put("rate", when.frameworkRate())
        .put("outcome", when.outcomeNamed() == null ? "" : when.outcomeNamed().toString());
  }

  /** The rule that was typed; what could not be read is in the problems. */
  static Rules.Rule read(Typed typed, Problems problems) {
    if (!typed.one("code").matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
      problems.add("code", "Write small letters, digits and hyphens, like large-purchase");
    }
    if (typed.one("verdict").isEmpty()) {
      problems.add("verdict", "Choose what the rule says");
    }
    if (typed.one("words").isEmpty()) {
      problems.add("words", "Write why, in plain words");
    }
    Long unitPrice = pence("unit_price", typed, problems);
    Long total = pence("total", typed, problems);
    List<String> categories = typed.many("categories");
    boolean except = typed.one("mode").equals("except");
    Rules.When when =
        new Rules.When(
            except ? List.of() : categories,
            except ? categories : List.of(),
            typed.many("kinds"),
            typed.many("needs"),
            typed.many("streams"),
            typed.many("routes"),
            orNull(typed.one("unit")),
            unitPrice,
            total,
            orNull(typed.one("rate")),
            typed.one("outcome").isEmpty() ? null : Boolean.valueOf(typed.one("outcome")));
    return new Rules.Rule(
        typed.one("code"),
        typed.one("law").equals("yes"),
        typed.one("verdict"),
        typed.one("words"),
        when,
        null);
  }

  private static Long pence(String field, Typed typed, Problems problems) {
    if (typed.one(field).isEmpty()) {
      return null;
    }
    OptionalLong pence = PenceTyped.pence(typed.one(field));
    if (pence.isEmpty()) {
      problems.add(field, "Write a sum in pounds and pence, like 12.50");
      return null;
    }
    return pence.getAsLong();
  }

  private static String sum(Long pence) {
    return pence == null ? "" : PenceTyped.text(pence);
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
