package org.supportmarket.ordering.sample;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.supportmarket.ordering.circumstances.Circumstances;

/**
 * Where sample people live, how old they are and what they need support for. Half of them are under
 * 65, as among the people councils support; the older, the more of them forget.
 */
final class SampleCircumstances {
  private static final String[] DISTRICTS = {
    "Alderwick", "Brackenford", "Coldharbour", "Dunmere", "Eastwold", "Fernhollow"
  };
  private static final String OTHER_DISTRICT = "Ashby Vale";
  private static final String[] AGES = {"18-24", "25-44", "45-64", "65-74", "75-84", "85-plus"};
  private static final String[] REASONS = {
    "physical", "sensory", "memory-and-cognition", "learning-disability", "mental-health", "social"
  };
  private static final String[] PATHWAYS = {
    "own-plan", "with-family", "with-broker", "with-council"
  };

  /** In hundredths, in the order of the words. */
  private static final int[] AGE_PERCENT = {8, 19, 24, 15, 18, 16};

  private static final int[] YOUNGER_PERCENT = {34, 5, 3, 33, 20, 5};
  private static final int[] OLDER_PERCENT = {55, 7, 27, 2, 5, 4};
  private static final int[] PATHWAY_PERCENT = {20, 34, 8, 38};
  private static final int OLDER_FROM = 3;

  private SampleCircumstances() {}

  /**
   * Of the person with this key.
   *
   * @param elsewhere whether they live in the other council
   * @param joined when they took their budget: the questionnaire was some weeks before
   */
  static Circumstances of(SampleRun run, String key, boolean elsewhere, LocalDate joined) {
    SplittableRandom chance = run.chanceOf("circumstances:" + key);
    int age = drawn(AGE_PERCENT, chance);
    int[] reasons = age < OLDER_FROM ? YOUNGER_PERCENT : OLDER_PERCENT;
    return new Circumstances(
        elsewhere ? OTHER_DISTRICT : DISTRICTS[chance.nextInt(DISTRICTS.length)],
        AGES[age],
        REASONS[drawn(reasons, chance)],
        PATHWAYS[drawn(PATHWAY_PERCENT, chance)],
        joined.minusDays(14 + chance.nextInt(84)),
        chance.nextInt(100) < 96);
  }

  private static int drawn(int[] percent, SplittableRandom chance) {
    int left = chance.nextInt(100);
    int place = 0;
    while (left >= percent[place]) {
      left -= percent[place];
      place++;
    }
    return place;
  }
}
