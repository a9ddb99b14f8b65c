package org.supportmarket.ordering.budget;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change of a budget was made.
 *
 * @param eventId the change, as the budget's history names it
 * @param pence the sum that was moved or agreed
 */
@Schema(name = "BudgetDone")
public record BudgetDone(UUID budgetId, UUID eventId, long pence) {}
