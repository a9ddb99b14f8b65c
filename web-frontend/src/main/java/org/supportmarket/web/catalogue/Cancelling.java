package org.supportmarket.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.supportmarket.web.client.Listing.CancellationTier;
import org.supportmarket.web.layout.Numbers;

/** What it costs to cancel, in sentences from the longest notice to the shortest. */
public final class Cancelling {
  private static final int DAY = 24;
  private static final int WEEK = 7 * DAY;

  private Cancelling() {}

  /** Nothing if nothing was agreed. */
  public static List<String> words(List<CancellationTier> tiers) {
    if (tiers.isEmpty()) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    CancellationTier first = tiers.getFirst();
    if (first.noticeHours() > 0) {
      sentences.add("Up to " + length(first.noticeHours()) + " before, cancelling is free.");
    }
    for (CancellationTier tier : tiers) {
      String when =
          tier.noticeHours() == 0
              ? "After it should have started, "
              : "Less than " + length(tier.noticeHours()) + " before, ";
      sentences.add(when + "you pay " + share(tier.chargePercent()) + ".");
    }
    return List.copyOf(sentences);
  }

  /** "two days", "12 hours"; a day is "24 hours", which nobody takes for "the day before". */
  static String length(int hours) {
    if (hours % WEEK == 0 && hours > 0) {
      return Numbers.things(hours / WEEK, "week", "weeks");
    }
    return hours % DAY == 0 && hours > DAY
        ? Numbers.things(hours / DAY, "day", "days")
        : Numbers.things(hours, "hour", "hours");
  }

  private static String share(int percent) {
    return switch (percent) {
      case 0 -> "nothing";
      case 50 -> "half of the price";
      case 100 -> "all of the price";
      default -> percent + "% of the price";
    };
  }
}
