package org.supportmarket.ratings.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.kernel.time.Time;

class SampleOpinionTest {
  private static final LocalDate END = LocalDate.of(2026, 11, 1);
  private static final SampleWords WORDS = new SampleWords();

  @Test
  void mostAreContentAndSomeProvidersAreClearlyWorse() {
    List<Double> means = IntStream.rangeClosed(1, 60).mapToObj(n -> meanOf(provider(n))).toList();
    double overall = means.stream().mapToDouble(mean -> mean).average().orElseThrow();
    assertTrue(overall > 4.0 && overall < 4.4, "mean of all: " + overall);
    long poor = means.stream().filter(mean -> mean < 3.2).count();
    assertTrue(poor >= 3 && poor <= 15, "poor providers: " + poor);
  }

  @Test
  void theSameSeedGivesTheSameOpinionAndAnotherSeedOthers() {
    SampleDelivery delivery = deliveries(1, 1).getFirst();
    assertEquals(opinion(delivery, 1), opinion(delivery, 1));
    List<SampleDelivery> many = deliveries(1, 50);
    assertNotEquals(
        many.stream().map(one -> opinion(one, 1)).toList(),
        many.stream().map(one -> opinion(one, 2)).toList());
  }

  @Test
  void wordsAreVariedAndSomeSayNothing() {
    List<String> words = deliveries(1, 400).stream().map(one -> opinion(one, 1).words()).toList();
    long silent = words.stream().filter(String::isEmpty).count();
    assertTrue(silent > 40 && silent < 140, "without words: " + silent);
    long different = words.stream().distinct().count();
    assertTrue(different > 60, "different words: " + different);
  }

  @Test
  void anOpinionIsWrittenByDayAfterTheDeliveryAndBeforeTheHistoryEnds() {
    for (SampleDelivery delivery : deliveries(2, 300)) {
      LocalDate day = opinion(delivery, 1).when().atZone(Time.PEOPLES_ZONE).toLocalDate();
      assertTrue(!day.isBefore(delivery.deliveredOn()) && day.isBefore(END), day.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "domestic-help",
        "personal-care",
        "homecare",
        "personal-assistants",
        "day-opportunities",
        "leisure",
        "education",
        "equipment",
        "transport",
        "meals",
        "short-breaks",
        "supported-living",
        "residential-care",
        "advice-advocacy",
        "budget-management",
        "community",
        "a-category-of-later"
      })
  void thereAreFittingWordsForEveryCategoryAndEveryStar(String category) {
    for (int stars = 1; stars <= 5; stars++) {
      for (int draw = 0; draw < 50; draw++) {
        String words = WORDS.about(category, stars, new SplittableRandom(draw));
        assertFalse(words.isBlank());
        assertTrue(words.length() < 300 && !words.contains("|"), words);
      }
    }
  }

  private static double meanOf(UUID provider) {
    return IntStream.range(0, 300)
        .mapToObj(n -> delivery(provider, n))
        .mapToInt(one -> opinion(one, 1).stars())
        .average()
        .orElseThrow();
  }

  private static List<SampleDelivery> deliveries(int provider, int count) {
    return IntStream.range(0, count).mapToObj(n -> delivery(provider(provider), n)).toList();
  }

  private static SampleDelivery delivery(UUID provider, int n) {
    return new SampleDelivery(
        uuid("line:" + provider + n),
        uuid("person:" + n),
        provider,
        "domestic-help",
        END.minusDays(1 + n % 60));
  }

  private static UUID provider(int n) {
    return uuid("provider:" + n);
  }

  private static UUID uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static SampleOpinion opinion(SampleDelivery delivery, long seed) {
    return SampleOpinion.of(delivery, seed, END, WORDS);
  }
}
