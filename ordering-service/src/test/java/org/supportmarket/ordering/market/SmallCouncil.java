package org.supportmarket.ordering.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A council of some ninety people: most buy a little of what many buy, a few alone buy what costs
 * most. The same for the same seed.
 */
final class SmallCouncil {
  static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
  static final int MONTHS = 6;

  private static final int PEOPLE = 90;
  private static final List<String> DISTRICTS =
      List.of("Millside", "Millside", "Millside", "Harbour", "Harbour", "Moor");
  private static final List<String> NEEDS =
      List.of("physical", "physical", "physical", "mental-health", "social");
  private static final List<String> AGES = List.of("25-44", "65-74", "75-84", "75-84", "85-plus");
  private static final List<String> COMMON =
      List.of("domestic-help", "leisure", "leisure", "meals", "transport");
  private static final List<String> RARE =
      List.of("residential-care", "supported-living", "equipment", "education");
  private static final int MOST_ALONE = 7;

  private final Random random;
  private final List<UUID> providers;
  private final List<FactRows.Buyer> people;

  SmallCouncil(long seed) {
    this.random = new Random(seed);
    this.providers = IntStream.range(0, 5).mapToObj(_ -> anId()).toList();
    this.people = IntStream.range(0, PEOPLE).mapToObj(_ -> somebody()).toList();
  }

  private UUID anId() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private FactRows.Buyer somebody() {
    boolean rare = random.nextInt(12) == 0;
    return new FactRows.Buyer(
        "key-" + anId(),
        one(DISTRICTS),
        one(NEEDS),
        one(AGES),
        random.nextInt(4) == 0 ? "council_managed" : "direct_payment",
        rare ? "personal_health_budget" : "social_care");
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** All that was bought in half a year. */
  List<FactRows.Bought> purchases() {
    List<FactRows.Bought> all = new ArrayList<>();
    for (int month = 0; month < MONTHS; month++) {
      LocalDate first = FIRST_DAY.plusMonths(month);
      for (FactRows.Buyer buyer : people) {
        for (int i = random.nextInt(4); i >= 0; i--) {
          all.add(bought(buyer, first, one(COMMON), 800 + random.nextInt(9_000)));
        }
      }
      for (String category : RARE) {
        for (int i = random.nextInt(MOST_ALONE); i > 0; i--) {
          all.add(bought(one(people), first, category, 40_000 + random.nextInt(400_000)));
        }
      }
    }
    return all;
  }

  /** A few more in the last month, such as come in between two publications. */
  List<FactRows.Bought> someMore() {
    LocalDate first = FIRST_DAY.plusMonths(MONTHS - 1L);
    return List.of(
        bought(one(people), first, one(RARE), 50_000 + random.nextInt(90_000)),
        bought(one(people), first, one(COMMON), 3_000),
        bought(one(people), first, one(COMMON), 1));
  }

  private FactRows.Bought bought(FactRows.Buyer buyer, LocalDate first, String what, long pence) {
    boolean paid = random.nextInt(5) > 0;
    return new FactRows.Bought(
        buyer,
        first.plusDays(random.nextInt(28)),
        what,
        one(providers),
        pence,
        pence,
        paid ? pence : 0,
        0);
  }
}
