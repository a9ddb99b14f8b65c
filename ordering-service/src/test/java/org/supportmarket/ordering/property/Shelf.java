package org.supportmarket.ordering.property;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.supportmarket.ordering.fixture.Market;

/** What can be bought in every world: the same few listings of two providers. */
final class Shelf {
  static final int PROVIDERS = 2;
  static final List<UUID> PROVIDER_IDS = List.of(Market.BRIGHT_HOMES, Market.OTHER_PROVIDER);
  static final int BY_THE_HOUR = 2;
  private static final int WITHDRAWN = 5;
  private static final long[] PRICES = {100, 1_250, 1_999, 2_500, 333, 1_000};
  private static final int[] SELLERS = {0, 0, 0, 1, 1, 0};
  static final int LISTINGS = PRICES.length;
  private static final long MOST_OF_ONE = 10_000;
  private static final int FURTHEST_DAYS = 2 * 365;

  final List<UUID> ids =
      List.of(
          Market.aListingCosting(PRICES[0]),
          Market.aListingCosting(PRICES[1]),
          Market.anHourCosting(PRICES[2]),
          Market.aListingOfAnotherProvider(PRICES[3]),
          Market.aListingOfAnotherProvider(PRICES[4]),
          Market.aWithdrawnListing());

  /** Why these lines cannot be bought by anybody on this day. */
  static Set<String> refusals(List<Command.Line> lines, int today) {
    Set<String> reasons = new TreeSet<>();
    for (Command.Line line : lines) {
      if (line.quantity() < 1 || line.quantity() > MOST_OF_ONE) {
        reasons.add("invalid_quantity");
      }
      if (line.listing() == WITHDRAWN) {
        reasons.add("listing_withdrawn");
      }
      if (line.minutes() != 0 && (line.listing() != BY_THE_HOUR || line.minutes() % 15 != 0)) {
        reasons.add("invalid_minutes");
      }
      if (line.day() != Command.NO_DAY
          && (line.day() < today || line.day() > today + FURTHEST_DAYS)) {
        reasons.add("invalid_start");
      }
    }
    if (lines.stream().map(line -> SELLERS[line.listing()]).distinct().count() > 1) {
      reasons.add("several_providers");
    }
    return reasons;
  }

  static int provider(List<Command.Line> lines) {
    return SELLERS[lines.getFirst().listing()];
  }

  /** All lines, each time they come. */
  static long pence(List<Command.Line> lines) {
    return lines.stream().mapToLong(line -> each(line) * line.times()).sum();
  }

  /** One time of a line, rounded half up. */
  static long each(Command.Line line) {
    long whole = PRICES[line.listing()] * line.quantity();
    return line.minutes() == 0 ? whole : (2 * whole * line.minutes() + 60) / 120;
  }
}
