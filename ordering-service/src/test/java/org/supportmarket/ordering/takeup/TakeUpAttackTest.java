package org.supportmarket.ordering.takeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.disclosure.ExactCell;
import org.supportmarket.ordering.disclosure.Protection;
import org.supportmarket.ordering.disclosure.Sum;
import org.supportmarket.ordering.market.Attacker;

/**
 * Take-up taken from itself and from the panels, which count the same buyers once more: whoever has
 * a budget less whoever buys, parts from their whole, steps of the wait from all. At worst
 * everybody's first budget began this year, and everybody who buys is in the panels.
 */
class TakeUpAttackTest {
  private static final String COUNCIL = "E10990017";
  private static final FinancialYear YEAR = new FinancialYear(2026);
  private static final int FEWEST = 8;

  /** A count is moved by up to two and rounded to five. */
  private static final int OFF = 4;

  private static final int KEYS = 40;

  private final Map<String, Long> exact = new HashMap<>();
  private final Attacker attacker = new Attacker();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void howManyTheFewAreDoesNotComeOut(long seed) {
    SmallTown town = new SmallTown(seed);
    look(town, protection((int) seed));
    takeFromOneAnother();
    attacker.think();
    List<String> few =
        exact.keySet().stream()
            .filter(name -> exact.get(name) > 0 && exact.get(name) < FEWEST)
            .toList();
    assertTrue(few.size() > 10, few.toString());
    exact.forEach(
        (name, count) ->
            assertTrue(attacker.of(name).hold(count), name + " is not " + attacker.of(name)));
    assertEquals(
        List.of(),
        few.stream()
            .filter(name -> attacker.of(name).width() < 1)
            .map(name -> name + " is " + attacker.of(name))
            .toList());
  }

  @Test
  void whatOneMoreIsGivenDoesNotComeOutOfBeforeAndAfter() {
    Sum before = new Sum(900_000, 60_000, 900_000, 20, 11);
    Sum after = new Sum(960_000, 60_000, 960_000, 21, 12);
    for (boolean used : List.of(true, false)) {
      LongSummaryStatistics apart =
          LongStream.range(0, KEYS)
              .map(key -> money((int) key, after, used) - money((int) key, before, used))
              .summaryStatistics();
      assertTrue(apart.getMax() - apart.getMin() >= 60_000, apart.toString());
    }
  }

  private static long money(int key, Sum sum, boolean used) {
    Sum other = new Sum(500_000, 30_000, 500_000, 20, 3);
    TakeUpView.Money told =
        new ProtectTakeUp(COUNCIL, protection(key))
            .tell(
                new TakeUpFigures.Exactly(
                    List.of(
                        new TakeUpFigures.Some(
                            COUNCIL,
                            YEAR.label(),
                            "all",
                            "",
                            sum.people(),
                            sum.people(),
                            used ? other : sum,
                            used ? sum : other)),
                    List.of()),
                List.of(YEAR),
                Instant.EPOCH)
            .years()
            .getFirst()
            .money();
    return used ? told.usedPence() : told.allocatedPence();
  }

  private void look(SmallTown town, Protection protection) {
    TakeUpView.Year told =
        new ProtectTakeUp(COUNCIL, protection)
            .tell(town.exactly(COUNCIL, YEAR), List.of(YEAR), Instant.EPOCH)
            .years()
            .getFirst();
    for (TakeUpView.Row row : told.rows()) {
      String of = row.by() + row.key();
      learn("having/" + of, town.having(row.by(), row.key()), row.people());
      learn("buying/" + of, town.buying(row.by(), row.key()), row.buying());
      exact.put("idle/" + of, exact.get("having/" + of) - exact.get("buying/" + of));
      equal("having/" + of, List.of("buying/" + of, "idle/" + of));
      learn("panel/" + of, town.buying(row.by(), row.key()), protection);
      equal("buying/" + of, List.of("panel/" + of));
    }
    for (TakeUpView.Step step : told.waits().getFirst().steps()) {
      learn("step/" + step.within(), town.within(step.within()), step.people());
    }
    equal("having/all", SmallTown.STEPS.stream().map(step -> "step/" + step).toList());
    equal("idle/all", List.of("step/not_yet"));
    for (String district : SmallTown.KEYS.get("district")) {
      for (String by : List.of("need", "age")) {
        SmallTown.KEYS
            .get(by)
            .forEach(
                key ->
                    learn("panel/" + district + key, town.buying(district, by, key), protection));
      }
    }
  }

  private void takeFromOneAnother() {
    SmallTown.KEYS.forEach(
        (by, keys) ->
            List.of("having/", "buying/", "idle/", "panel/")
                .forEach(
                    who -> equal(who + "all", keys.stream().map(key -> who + by + key).toList())));
    List<String> districts = SmallTown.KEYS.get("district");
    for (String by : List.of("need", "age")) {
      List<String> keys = SmallTown.KEYS.get(by);
      districts.forEach(
          district ->
              equal(
                  "panel/district" + district,
                  keys.stream().map(key -> "panel/" + district + key).toList()));
      keys.forEach(
          key ->
              equal(
                  "panel/" + by + key,
                  districts.stream().map(district -> "panel/" + district + key).toList()));
    }
  }

  /** As a panel tells it, which counts the same people under a name of its own. */
  private void learn(String name, long count, Protection protection) {
    ExactCell cell = new ExactCell(COUNCIL + "/year/" + name, "", count, Map.of());
    learn(name, count, protection.protect(List.of(cell)).getFirst().people());
  }

  /**
   * @param told null for too few, who are at least one; but of few with a budget nobody may buy
   */
  private void learn(String name, long count, Long told) {
    exact.put(name, count);
    if (told == null) {
      attacker.learn(name, name.startsWith("buying") ? 0 : 1, FEWEST - 1);
    } else {
      attacker.learn(
          name, told == 0 ? 0 : Math.max(FEWEST, told - OFF), told == 0 ? 0 : told + OFF);
    }
  }

  private void equal(String whole, List<String> parts) {
    attacker.learnThat(List.of(whole), parts.stream().filter(exact::containsKey).toList(), 0);
  }

  private static Protection protection(int key) {
    return new Protection(("key" + key).getBytes(StandardCharsets.UTF_8));
  }
}
