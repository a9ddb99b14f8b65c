package org.supportmarket.web.client;

import java.time.Instant;
import java.util.List;

/**
 * What everybody may know of what is bought.
 *
 * @param licence the address of the licence under which anybody may use it
 */
public record PublicQuarters(Instant publishedAt, String licence, List<PublicQuarters.Row> rows) {
  public PublicQuarters {
    rows = rows == null ? List.of() : List.copyOf(rows);
  }

  /**
   * A kind of support in a district in a quarter; what is null may not be told.
   *
   * @param suppressed one to seven people bought it
   * @param spend between which two sums
   * @param missedSearches how often it was looked for in vain
   */
  public record Row(
      String district,
      String category,
      String categoryName,
      boolean suppressed,
      Long people,
      Long units,
      String spend,
      Long spendFromPounds,
      Long providers,
      Long missedSearches) {

    /** Whether anybody bought it. */
    public boolean bought() {
      return suppressed || people != null && people > 0;
    }
  }
}
