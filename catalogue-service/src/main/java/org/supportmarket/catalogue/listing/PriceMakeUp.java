package org.supportmarket.catalogue.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a price goes, in thousandths that sum to 1,000: the support itself, co-ordination and
 * development, and running the company (domain §4, provider costing).
 */
@Schema(name = "PriceMakeUp")
public record PriceMakeUp(
    @Schema(examples = "770") int directSupportPermille,
    @Schema(examples = "135") int coordinationPermille,
    @Schema(examples = "95") int companyPermille) {
  /** All of a price. */
  public static final int WHOLE = 1_000;

  /** Refuses parts that don't make up the whole. */
  public PriceMakeUp {
    if (directSupportPermille < 0
        || coordinationPermille < 0
        || companyPermille < 0
        || (long) directSupportPermille + coordinationPermille + companyPermille != WHOLE) {
      throw new IllegalArgumentException("The parts of a price sum to " + WHOLE + " thousandths");
    }
  }
}
