package org.supportmarket.ordering.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who acts for a person, or may once they have typed in their code.
 *
 * @param grantedBy self, phone or care-manager
 * @param noticeOn the day somebody other than the person ends it; null without notice
 * @param suspected an officer suspects abuse and waits for a second one; only officers are told
 * @param earnsFromThis they work for a provider
 */
@Schema(name = "Supporter")
record SupporterView(
    UUID id,
    @Schema(examples = "supporter") String kind,
    @Schema(nullable = true, examples = "Sam Sutton") String name,
    @Schema(examples = "active", description = "invited, active, suspended or ended") String state,
    @Schema(examples = "[\"see\",\"order\"]") List<String> actions,
    @Schema(nullable = true, examples = "5000") Long orderLimitPence,
    @Schema(nullable = true, examples = "20000") Long monthLimitPence,
    @Schema(examples = "7500") long monthSpentPence,
    LocalDate startsOn,
    @Schema(nullable = true) LocalDate endsOn,
    boolean seesAccessLog,
    @Schema(examples = "self") String grantedBy,
    Instant grantedAt,
    @Schema(nullable = true) Instant acceptedAt,
    @Schema(nullable = true) LocalDate noticeOn,
    @Schema(nullable = true, description = "Why it ends or was suspended") String ending,
    @Schema(nullable = true, description = "By what authority, in what scope") String authority,
    boolean suspected,
    boolean earnsFromThis,
    @Schema(
            description =
                "They work for a provider the person buys from, and the council has not agreed")
        boolean needsAgreement,
    List<UUID> budgets) {

  SupporterView inWords(String name, String ending, String authority) {
    return new SupporterView(
        id,
        kind,
        name,
        state,
        actions,
        orderLimitPence,
        monthLimitPence,
        monthSpentPence,
        startsOn,
        endsOn,
        seesAccessLog,
        grantedBy,
        grantedAt,
        acceptedAt,
        noticeOn,
        ending,
        authority,
        suspected,
        earnsFromThis,
        needsAgreement,
        budgets);
  }

  /** As the person is told it: nobody is suspected before two officers have said so. */
  SupporterView withoutSuspicion() {
    return new SupporterView(
        id,
        kind,
        name,
        state,
        actions,
        orderLimitPence,
        monthLimitPence,
        monthSpentPence,
        startsOn,
        endsOn,
        seesAccessLog,
        grantedBy,
        grantedAt,
        acceptedAt,
        noticeOn,
        suspected && !is("suspended") ? null : ending,
        authority,
        false,
        earnsFromThis,
        needsAgreement,
        budgets);
  }

  boolean is(String wanted) {
    return state.equals(wanted);
  }
}
