package org.supportmarket.ordering.trends;

import java.time.YearMonth;
import java.util.Comparator;

/** A month of a council: what is reconciled at once. */
record CouncilMonth(String council, YearMonth month) implements Comparable<CouncilMonth> {
  private static final Comparator<CouncilMonth> ORDER =
      Comparator.comparing(CouncilMonth::council).thenComparing(CouncilMonth::month);

  @Override
  public int compareTo(CouncilMonth other) {
    return ORDER.compare(this, other);
  }
}
