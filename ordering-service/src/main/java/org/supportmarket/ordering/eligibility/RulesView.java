package org.supportmarket.ordering.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A council's rules: those in force today, all versions, and the next one while it is written.
 *
 * @param precedence which rule decides where several fit
 */
record RulesView(
    String precedence, Set inForce, List<Version> versions, @Schema(nullable = true) Draft draft) {
  static final String PRECEDENCE =
      "What the law forbids goes first. Of the other rules the first that fits decides. Where none"
          + " fits, a care manager is asked. At the same cost and for the same outcome nobody is"
          + " asked twice.";

  /** A version, without its rules. */
  @Schema(name = "RulesVersion")
  record Version(int version, LocalDate inForceFrom, Instant putInForceAt) {}

  /** The rules of a version, in the order in which they are asked; {@code own} or everybody's. */
  @Schema(name = "RuleSet")
  record Set(
      int version,
      boolean own,
      LocalDate inForceFrom,
      List<Told> rules,
      List<FrameworkRate> framework) {}

  /** The next version; whoever saves it says which revision they had read. */
  @Schema(name = "RulesDraft")
  record Draft(
      int basedOn,
      UUID revision,
      Instant changedAt,
      List<Told> rules,
      List<FrameworkRate> framework) {}

  /** A rule with its conditions in words. */
  @Schema(name = "ToldRule")
  record Told(
      String code,
      boolean law,
      String verdict,
      String words,
      Conditions when,
      @Schema(examples = "When one costs more than £60.") String whenWords) {

    static List<Told> of(RuleBook book) {
      return book.inOrder().stream()
          .map(
              rule ->
                  new Told(
                      rule.code(),
                      rule.law(),
                      rule.verdict(),
                      rule.words(),
                      rule.when(),
                      ReadRule.inWords(rule.when())))
          .toList();
    }
  }

  static RulesView of(
      RuleSets.Version inForce, List<RuleSets.Version> versions, RuleSets.Draft draft) {
    return new RulesView(
        PRECEDENCE,
        new Set(
            inForce.number(),
            !inForce.council().equals("*"),
            inForce.inForceFrom(),
            Told.of(inForce.book()),
            inForce.book().framework()),
        versions.stream()
            .map(
                version ->
                    new Version(version.number(), version.inForceFrom(), version.putInForceAt()))
            .toList(),
        draft == null
            ? null
            : new Draft(
                draft.basedOn(),
                draft.revision(),
                draft.changedAt(),
                Told.of(draft.book()),
                draft.book().framework()));
  }
}
