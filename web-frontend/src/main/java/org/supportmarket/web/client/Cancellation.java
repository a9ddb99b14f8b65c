package org.supportmarket.web.client;

import java.util.List;

/** What taking something back would cost now, by the terms that were agreed. */
public record Cancellation(long chargePence, long backPence, String words, List<Tier> tiers) {
  /** With less notice than this, so much of the price. */
  public record Tier(int noticeHours, int chargePercent) {}

  public Cancellation {
    tiers = tiers == null ? List.of() : List.copyOf(tiers);
  }
}
