package org.supportmarket.ordering.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.UUID;

/** The rates councils have agreed with providers. */
@ApplicationScoped
public class AgreedRates {
  private final RuleSets ruleSets;

  AgreedRates(RuleSets ruleSets) {
    this.ruleSets = ruleSets;
  }

  /** From the lowest to the highest, in pence for one unit. */
  public record Range(long lowestPence, long highestPence) {}

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

    /** The rates agreed for this, whoever they are for; empty if there is none. */
    public Optional<Range> range(String category, String unit) {
      LongSummaryStatistics rates =
          book.framework().stream()
              .filter(
                  rate -> rate.unit().equals(unit) && CategoryTree.has(rate.category(), category))
              .mapToLong(FrameworkRate::pence)
              .summaryStatistics();
      return rates.getCount() == 0
          ? Optional.empty()
          : Optional.of(new Range(rates.getMin(), rates.getMax()));
    }
  }

  /** The rates in force for a council on a day. */
  public InForce inForce(String council, LocalDate day) {
    return new InForce(
        ruleSets.inForce(council, day).book().with(ruleSets.agreedRates(council, day)));
  }
}
