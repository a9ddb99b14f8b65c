package org.supportmarket.ordering.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom somebody wants to let act for a person, and how far.
 *
 * @param name what the person calls them; only when asking them in
 * @param kind supporter if left out; an officer also says nominated_person, authorised_person,
 *     attorney, deputy or fund_holder
 * @param startsOn their first day, today if left out; only when asking them in
 * @param authority in an officer's words: by what authority and in what scope
 * @param budgets which budgets a fund-holder holds
 */
@Schema(
    examples =
        """
        {"name": "Sam, my sister", "actions": ["see", "order"], "order_limit_pence": 5000,
         "month_limit_pence": 20000, "ends_on": "2027-03-31"}
        """)
record SupporterRequest(
    @Schema(nullable = true, maxLength = 100) String name,
    @Schema(nullable = true, examples = "supporter") String kind,
    @Schema(examples = "[\"see\",\"order\"]") List<String> actions,
    @Schema(nullable = true, examples = "5000", minimum = "0") Long orderLimitPence,
    @Schema(nullable = true, examples = "20000", minimum = "0") Long monthLimitPence,
    @Schema(nullable = true) LocalDate startsOn,
    @Schema(nullable = true) LocalDate endsOn,
    @Schema(nullable = true) Boolean seesAccessLog,
    @Schema(nullable = true, maxLength = 1000) String authority,
    @Schema(nullable = true) List<UUID> budgets) {}
