package org.supportmarket.ordering.budget;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new budget.
 *
 * @param endsOn at the latest the end of the financial year its first day is in; null takes that
 * @param personalBudgetPence all of it: the council's share and the person's contribution
 * @param contributionPence of that, what the person pays; null or 0 without one
 * @param contributionWay net (the council releases its share only) or gross (it releases all and
 *     the person owes theirs); null without a contribution
 * @param contingencyPence of the council's money, the part that is ring-fenced
 * @param contingencyWho who may draw on it: self, supporter, care-manager; null is the care manager
 * @param contingencyMostPence how much at once; null is all of it
 * @param carryOverPercent of a week's or a release's money that may stay at the end; null is none
 */
@Schema(name = "NewBudget")
public record OpenRequest(
    @Schema(examples = "social_care") String fundingStream,
    @Schema(examples = "direct_payment") String holdingRoute,
    LocalDate startsOn,
    @Schema(nullable = true) LocalDate endsOn,
    @Schema(examples = "624000") Long personalBudgetPence,
    @Schema(nullable = true) Long contributionPence,
    @Schema(nullable = true, examples = "gross") String contributionWay,
    @Schema(nullable = true) Long contingencyPence,
    @Schema(nullable = true) List<String> contingencyWho,
    @Schema(nullable = true) Long contingencyMostPence,
    @Schema(examples = "monthly") String releaseEvery,
    @Schema(examples = "in_advance") String releaseTiming,
    @Schema(nullable = true) Integer carryOverPercent,
    @Schema(nullable = true, examples = "week") String carryOverOf) {}
