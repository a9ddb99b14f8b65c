package org.supportmarket.ordering.offer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a price goes, in thousandths that sum to 1,000 (domain, section 4): the support itself,
 * co-ordination and development, and running the company.
 */
@Schema(name = "PriceMakeUp")
public record PriceMakeUp(
    @Schema(examples = "770") int directSupportPermille,
    @Schema(examples = "135") int coordinationPermille,
    @Schema(examples = "95") int companyPermille) {}
