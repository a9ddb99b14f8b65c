package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Somebody who acts for a person, or may once they have typed in their code. */
public record Supporter(
    UUID id,
    String kind,
    String name,
    String state,
    List<String> actions,
    Long orderLimitPence,
    Long monthLimitPence,
    long monthSpentPence,
    LocalDate endsOn,
    boolean seesAccessLog,
    String grantedBy,
    LocalDate noticeOn,
    String ending,
    String authority,
    boolean suspected,
    boolean earnsFromThis,
    boolean needsAgreement,
    LocalDate startsOn,
    List<UUID> budgets) {

  public Supporter {
    budgets = budgets == null ? List.of() : List.copyOf(budgets);
  }

  /** What somebody wants to let them do. */
  public record Wanted(
      String name,
      String kind,
      List<String> actions,
      Long orderLimitPence,
      Long monthLimitPence,
      LocalDate startsOn,
      LocalDate endsOn,
      boolean seesAccessLog,
      String authority,
      List<UUID> budgets) {}

  /** The code is told once; {@code replaced} if an earlier one no longer counts. */
  public record Invited(Supporter supporter, String code, boolean replaced) {}
}
