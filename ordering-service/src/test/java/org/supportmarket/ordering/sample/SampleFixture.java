package org.supportmarket.ordering.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.offer.OfferLimits;
import org.supportmarket.ordering.offer.OfferTerms;

/** A run and a shelf for it, without database. */
final class SampleFixture {
  static final LocalDate END = LocalDate.of(2026, 11, 1);

  private SampleFixture() {}

  static SampleRun run(long seed) {
    return new SampleRun(seed, END, 730, 300);
  }

  /** Ten offers of every category, by providers 1 to 20, from cheap to dear. */
  static Shelf shelf() {
    List<Offer> offers = new ArrayList<>();
    for (Category category : Category.values()) {
      for (int n = 0; n < 10; n++) {
        int listing = offers.size() + 1;
        offers.add(
            new Offer(
                SampleIds.of("listing:" + listing),
                1,
                SampleIds.of("provider:" + (listing % 20 + 1)),
                "Provider",
                "Listing " + listing,
                category.slug(),
                unit(category),
                pounds(category) * (80 + 5 * n),
                "published",
                true,
                OfferLimits.NONE,
                null,
                OfferTerms.NONE));
      }
    }
    return new Shelf(offers);
  }

  private static String unit(Category category) {
    return switch (category) {
      case DOMESTIC_HELP, PERSONAL_ASSISTANTS -> "hour";
      case PERSONAL_CARE, HOMECARE -> "visit";
      case DAY_OPPORTUNITIES -> "day";
      case SHORT_BREAKS -> "night";
      case SUPPORTED_LIVING, RESIDENTIAL_CARE -> "week";
      case BUDGET_MANAGEMENT -> "month";
      case EQUIPMENT, MEALS, TRANSPORT -> "item";
      default -> "session";
    };
  }

  private static long pounds(Category category) {
    return switch (category) {
      case RESIDENTIAL_CARE -> 850;
      case SUPPORTED_LIVING -> 420;
      case SHORT_BREAKS -> 130;
      case EQUIPMENT -> 90;
      case DAY_OPPORTUNITIES -> 48;
      case PERSONAL_CARE, HOMECARE -> 22;
      case PERSONAL_ASSISTANTS, DOMESTIC_HELP -> 16;
      case MEALS, COMMUNITY -> 7;
      default -> 12;
    };
  }
}
