package org.supportmarket.ratings.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ratings.review.Aspects;
import org.supportmarket.ratings.review.Outcome;
import org.supportmarket.ratings.review.WrittenBy;

/**
 * What a sample person thinks of a delivery: the same whenever it is asked with the same seed.
 *
 * @param stars 1 to 5; most are content, and one provider in eight gives reason to complain
 * @param words empty for about a fifth
 * @param when some days after the delivery, by day
 */
record SampleOpinion(
    int stars, String words, Aspects aspects, Outcome outcome, WrittenBy writtenBy, Instant when) {
  private static final int[] GOOD = {1, 1, 5, 24, 69};
  private static final int[] MIDDLING = {3, 7, 20, 40, 30};
  private static final int[] POOR = {22, 22, 26, 20, 10};
  private static final int LONGEST_WAIT_DAYS = 20;

  private static final List<Outcome> ELSE_HELPS_WITH = List.of(Outcome.FEELING_WELL, Outcome.SAFE);
  private static final Map<String, List<Outcome>> HELPS_WITH =
      Map.of(
          "domestic-help", List.of(Outcome.HOME, Outcome.SAFE),
          "personal-care", List.of(Outcome.LOOKING_AFTER_MYSELF, Outcome.FEELING_WELL),
          "homecare", List.of(Outcome.LOOKING_AFTER_MYSELF, Outcome.HOME),
          "personal-assistants", List.of(Outcome.GETTING_OUT, Outcome.LOOKING_AFTER_MYSELF),
          "day-opportunities", List.of(Outcome.PEOPLE, Outcome.GETTING_OUT),
          "leisure", List.of(Outcome.GETTING_OUT, Outcome.PEOPLE),
          "education", List.of(Outcome.WORK_AND_LEARNING, Outcome.PEOPLE),
          "transport", List.of(Outcome.GETTING_OUT, Outcome.WORK_AND_LEARNING),
          "meals", List.of(Outcome.LOOKING_AFTER_MYSELF, Outcome.FEELING_WELL),
          "short-breaks", List.of(Outcome.BREAK, Outcome.FEELING_WELL));

  /** The opinion on an order line; written before the day the history ends. */
  static SampleOpinion of(SampleDelivery delivery, long seed, LocalDate end, SampleWords words) {
    SplittableRandom chance = chance(seed, delivery.orderLineId());
    int stars = stars(percentagesOf(delivery.providerId(), seed), chance.nextInt(100));
    String text = chance.nextInt(100) < 22 ? "" : words.about(delivery.category(), stars, chance);
    LocalDate day = delivery.deliveredOn().plusDays(1 + chance.nextInt(LONGEST_WAIT_DAYS));
    LocalDate last = end.minusDays(1);
    LocalTime time = LocalTime.of(9 + chance.nextInt(11), chance.nextInt(60));
    return new SampleOpinion(
        stars,
        text,
        aspects(stars, chance),
        chance.nextInt(100) < 60 ? helped(delivery.category(), chance.nextInt(100)) : null,
        chance.nextInt(100) < 12 ? WrittenBy.SUPPORTER : WrittenBy.SELF,
        (day.isAfter(last) ? last : day).atTime(time).atZone(Time.PEOPLES_ZONE).toInstant());
  }

  /** Mostly what that kind of support is for. */
  private static Outcome helped(String category, int percent) {
    List<Outcome> usual = HELPS_WITH.getOrDefault(category, ELSE_HELPS_WITH);
    if (percent < 80) {
      return percent < 55 ? usual.getFirst() : usual.getLast();
    }
    return Outcome.values()[percent % Outcome.values().length];
  }

  /** Near the stars; about a third says nothing of them. */
  private static Aspects aspects(int stars, SplittableRandom chance) {
    if (chance.nextInt(100) < 35) {
      return Aspects.NONE;
    }
    return new Aspects(
        near(stars, chance),
        near(stars, chance),
        near(stars, chance),
        near(stars, chance),
        near(stars, chance));
  }

  private static Integer near(int stars, SplittableRandom chance) {
    int other = stars - 1 + chance.nextInt(3);
    return chance.nextInt(100) < 15 ? null : Integer.valueOf(Math.clamp(other, 1, 5));
  }

  private static int[] percentagesOf(UUID provider, long seed) {
    int draw = chance(seed, provider).nextInt(100);
    return draw < 12 ? POOR : draw < 37 ? MIDDLING : GOOD;
  }

  private static int stars(int[] percentages, int draw) {
    int stars = 1;
    for (int upTo = percentages[0]; draw >= upTo; upTo += percentages[stars - 1]) {
      stars++;
    }
    return stars;
  }

  private static SplittableRandom chance(long seed, UUID id) {
    return new SplittableRandom(
        seed ^ id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 31));
  }
}
