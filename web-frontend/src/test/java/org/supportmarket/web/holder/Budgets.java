package org.supportmarket.web.holder;

import java.time.LocalDate;
import java.util.UUID;
import org.supportmarket.web.client.Budget;

/** Budgets named by what they are for. */
final class Budgets {
  private Budgets() {}

  static Budget socialCareWith(long availablePence) {
    return budget(availablePence, "social_care");
  }

  static Budget equipmentWith(long availablePence) {
    return budget(availablePence, "community_equipment");
  }

  private static Budget budget(long availablePence, String stream) {
    return new Budget(
        UUID.nameUUIDFromBytes(stream.getBytes()),
        "2026-27",
        stream,
        "council_managed",
        LocalDate.of(2026, 4, 1),
        LocalDate.of(2027, 3, 31),
        availablePence + 50_000,
        10_000,
        availablePence,
        5_000,
        7_000,
        8_000,
        9_000,
        11_000);
  }
}
