package org.supportmarket.ordering.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The rates councils have agreed with providers. */
@ApplicationScoped
public class AgreedRates {
  private final RuleSets ruleSets;

  AgreedRates(RuleSets ruleSets) {
    this.ruleSets = ruleSets;
  }

  /** Those of a council on a day. */
  public static final class InForce {
    private final RuleBook book;

    private InForce(RuleBook book) {
      this.book = book;
    }

    /**
     * Whether there is a rate for this, and this price is not above it. A provider's own rate goes
     * before everybody's.
     */
    public boolean covers(UUID provider, String category, String unit, long unitPence) {
      Long rate = book.rate(provider, category, unit);
      return rate != null && unitPence <= rate;
    }
  }

  /** The rates in force for a council on a day. */
  public InForce inForce(String council, LocalDate day) {
    return new InForce(
        ruleSets.inForce(council, day).book().with(ruleSets.agreedRates(council, day)));
  }
}
