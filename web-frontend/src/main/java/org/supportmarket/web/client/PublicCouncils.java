package org.supportmarket.web.client;

import java.time.Instant;
import java.util.List;

/**
 * Of which councils everybody may see what is bought.
 *
 * @param publishedAt null if nothing ever was published
 */
public record PublicCouncils(Instant publishedAt, List<PublicCouncils.Council> councils) {
  public PublicCouncils {
    councils = councils == null ? List.of() : List.copyOf(councils);
  }

  /** Quarters as 2026-Q3; the last one is over. */
  public record Council(String gss, String name, String firstQuarter, String lastQuarter) {}
}
