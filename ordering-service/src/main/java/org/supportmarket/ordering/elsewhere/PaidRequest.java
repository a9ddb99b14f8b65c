package org.supportmarket.ordering.elsewhere;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That something promised was paid.
 *
 * @param pence how much it was; null for all that was kept for it
 */
public record PaidRequest(@Schema(nullable = true, examples = "1150") Long pence) {}
