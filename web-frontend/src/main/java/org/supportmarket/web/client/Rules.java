package org.supportmarket.web.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A council's rules of what may be bought; {@code draft} is null while nobody writes one. */
public record Rules(String precedence, RuleSet inForce, List<Version> versions, Draft draft) {

  public Rules {
    versions = versions == null ? List.of() : List.copyOf(versions);
  }

  /** A version, without its rules. */
  public record Version(int version, LocalDate inForceFrom, Instant putInForceAt) {}

  /** The rules of a version. */
  public record RuleSet(
      int version, boolean own, LocalDate inForceFrom, List<Rule> rules, List<Rate> framework) {
    public RuleSet {
      rules = rules == null ? List.of() : List.copyOf(rules);
      framework = framework == null ? List.of() : List.copyOf(framework);
    }
  }

  /** The next version while it is being written. */
  public record Draft(
      int basedOn, UUID revision, Instant changedAt, List<Rule> rules, List<Rate> framework) {
    public Draft {
      rules = rules == null ? List.of() : List.copyOf(rules);
      framework = framework == null ? List.of() : List.copyOf(framework);
    }
  }

  /** One rule; {@code whenWords} only comes, it is never sent. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Rule(
      String code, boolean law, String verdict, String words, When when, String whenWords) {
    Rule toSend() {
      return new Rule(code, law, verdict, words, when, null);
    }
  }

  /** When a rule fits; what is empty is not asked. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record When(
      List<String> categories,
      List<String> otherThan,
      List<String> kinds,
      List<String> needs,
      List<String> fundingStreams,
      List<String> holdingRoutes,
      String unit,
      Long unitPriceAbovePence,
      Long totalAbovePence,
      String frameworkRate,
      Boolean outcomeNamed) {
    public When {
      categories = categories == null ? List.of() : List.copyOf(categories);
      otherThan = otherThan == null ? List.of() : List.copyOf(otherThan);
      kinds = kinds == null ? List.of() : List.copyOf(kinds);
      needs = needs == null ? List.of() : List.copyOf(needs);
      fundingStreams = fundingStreams == null ? List.of() : List.copyOf(fundingStreams);
      holdingRoutes = holdingRoutes == null ? List.of() : List.copyOf(holdingRoutes);
    }
  }

  /** What was agreed to be a fair price of one; {@code providerId} null for everybody. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Rate(UUID providerId, String category, String unit, long pence) {}

  /** What is sent to write the next version. */
  public record Writing(UUID revision, List<Rule> rules, List<Rate> framework) {
    public static Writing of(UUID revision, List<Rule> rules, List<Rate> framework) {
      return new Writing(revision, rules.stream().map(Rule::toSend).toList(), framework);
    }
  }

  /** Which draft is to hold from which day. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Holding(UUID revision, LocalDate from) {}

  /** What a draft would change, of what lies in baskets or repeats. */
  public record Preview(long open, List<Touched> touched) {
    public Preview {
      touched = touched == null ? List.of() : List.copyOf(touched);
    }
  }

  /** Purchases that would be decided in another way. */
  public record Touched(
      String place,
      String name,
      String providerName,
      String from,
      String to,
      String rule,
      String words,
      long purchases,
      long people) {}
}
